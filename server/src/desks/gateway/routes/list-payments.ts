import { cursorOf, placeOf, Refusal, unwire, type api, type Handler } from '@shouli/contract'
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
    const before = beforeIn(cursor, query)
    const filters = {
      state: result === undefined ? undefined : unwire(states, result),
      cause,
      merchantId: merchant,
      terminalId: terminal,
      from: from === undefined ? undefined : instant(from),
      to: to === undefined ? undefined : instant(to),
    }
    // One more than asked for tells whether there is a next page.
    const found = await list(database, filters, before, limit + 1)
    const shown = found.slice(0, limit)
    const last = shown.at(-1)
    return {
      items: shown.map((payment) => summaryOf(payment, write)),
      next: found.length > limit && last !== undefined ? cursorOf([last.id], query) : null,
    }
  }

/** The id at which a page ended. A cursor can be put together by hand, so what is in it is looked at. */
function beforeIn(cursor: string | undefined, query: object): string | null {
  const [before = null] = placeOf(cursor, ['string'], query) ?? []
  if (before !== null && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(String(before))) {
    throw new Refusal('cursor_invalid', { pointer: '/query/cursor' })
  }
  return before as string | null
}
