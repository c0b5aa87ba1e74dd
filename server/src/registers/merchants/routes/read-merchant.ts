import { Refusal, type api, type Handler } from '@shouli/contract'
import { merchantId } from '@shouli/vocabulary'
import type { Connection } from '../../../ground/database/index.ts'
import { readMerchant as read } from '../store.ts'
import { merchantOf } from './merchant-view.ts'

export const readMerchant =
  (database: Connection): Handler<typeof api.readMerchant> =>
  async ({ params }) => {
    const found = await read(database, merchantId(params.id))
    if (found === null) throw new Refusal('merchant_not_found')
    return merchantOf(found.facts)
  }
