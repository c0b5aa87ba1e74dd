import { Refusal, type api, type Handler } from '@shouli/contract'
import type { Connection } from '../../../ground/database/index.ts'
import { keyOfPublicId } from '../payment-id.ts'
import { paymentOf, type WriteReference } from './payment-view.ts'
import { readPayment as read } from './store.ts'

export const readPayment =
  (database: Connection, write: WriteReference): Handler<typeof api.readPayment> =>
  async ({ params }) => {
    const key = keyOfPublicId(params.id)
    const kept = key === null ? null : await read(database, key)
    if (kept === null) throw new Refusal('payment_not_found')
    return paymentOf(kept, write)
  }
