import { cursorOf, placeOf, unwire, type api, type Handler } from '@shouli/contract'
import type { Terminal } from '@shouli/acceptance'
import type { Connection } from '../../../ground/database/index.ts'
import { listBound } from './store.ts'
import { terminalOf } from './terminal-view.ts'

const states: readonly Terminal['status'][] = ['in stock', 'trading', 'suspended', 'withdrawn']

export const listTerminals =
  (database: Connection): Handler<typeof api.listTerminals> =>
  async ({ query }) => {
    const { merchant = null, search = null, status, limit = 50, cursor } = query
    const [after = null] = placeOf(cursor, ['string'], query) ?? []
    const found = await listBound(database, {
      merchant,
      search,
      status: status === undefined ? null : unwire(states, status),
      after: after as string | null,
      limit: limit + 1,
    })
    const items = found.slice(0, limit).map(terminalOf)
    return { items, next: found.length > limit ? cursorOf([items.at(-1)!.id], query) : null }
  }
