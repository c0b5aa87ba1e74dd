import { cursorOf, placeOf, type api, type Handler } from '@shouli/contract'
import type { MerchantId } from '@shouli/vocabulary'
import type { Connection } from '../../../ground/database/index.ts'
import { listMerchants as list } from '../store.ts'
import { merchantOf } from './merchant-view.ts'

export const listMerchants =
  (database: Connection): Handler<typeof api.listMerchants> =>
  async ({ query }) => {
    const { search = null, status = null, limit = 50, cursor } = query
    const [after = null] = placeOf(cursor, ['string'], query) ?? []
    const found = await list(database, { search, status, after: after as MerchantId | null, limit: limit + 1 })
    const items = found.slice(0, limit).map(({ facts }) => merchantOf(facts))
    return { items, next: found.length > limit ? cursorOf([items.at(-1)!.id], query) : null }
  }
