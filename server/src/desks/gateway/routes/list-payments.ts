import { api, cursorOf, placeOf, unwire, type Handler } from '@shouli/contract'
import { instant } from '@shouli/vocabulary'
import type { Connection } from '../../../ground/database/index.ts'
import type { PaymentState } from '../store.ts'
import { summaryOf, type WriteReference } from './payment-view.ts'
import { listPayments as list } from './store.ts'

const states: readonly PaymentState[] = ['approved', 'rejected', 'pending', 'in doubt', 'reversed']

export const listPayments =
  (database: Connection, write: WriteReference): Handler<typeof api.listPayments> =>
  async ({ query }) => {
    const { result, cause, merchant, terminal, from, to, limit = 50, cursor } = query
    const [before = null] = placeOf(cursor, ['string'], query) ?? []
    const filters = {
      state: result === undefined ? undefined : unwire(states, result),
      cause,
      merchantId: merchant,
      terminalId: terminal,
      from: from === undefined ? undefined : instant(from),
      to: to === undefined ? undefined : instant(to),
    }
    // One more than asked for tells whether there is a next page.
    const found = await list(database, filters, before as string | null, limit + 1)
    const shown = found.slice(0, limit)
    const last = shown.at(-1)
    return {
      items: shown.map((payment) => summaryOf(payment, write)),
      next: found.length > limit && last !== undefined ? cursorOf([last.id], query) : null,
    }
  }
