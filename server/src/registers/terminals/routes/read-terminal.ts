import { Refusal, type api, type Handler } from '@shouli/contract'
import type { Connection } from '../../../ground/database/index.ts'
import { readBound } from './store.ts'
import { terminalOf } from './terminal-view.ts'

export const readTerminal =
  (database: Connection): Handler<typeof api.readTerminal> =>
  async ({ params }) => {
    const found = await readBound(database, params.id)
    if (found === null) throw new Refusal('terminal_not_found')
    return terminalOf(found)
  }
