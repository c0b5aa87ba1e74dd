import type { Terminal } from '@shouli/acceptance'
import type { MerchantId } from '@shouli/vocabulary'
import { firstRow, rows, sql, type Connection } from '../../../ground/database/index.ts'

/** A terminal as facts show it, with the merchant to whom it is bound. */
export interface BoundTerminal {
  readonly merchantId: MerchantId | null
  readonly facts: Terminal
}

export function readBound(connection: Connection, id: string): Promise<BoundTerminal | null> {
  return firstRow<BoundTerminal>(connection, sql`select merchant_id as "merchantId", facts from terminal_facts where terminal_id = ${id}`)
}

export interface TerminalFilter {
  readonly merchant: string | null
  /** Beginning of the terminal or serial number. */
  readonly search: string | null
  readonly status: Terminal['status'] | null
  /** The last terminal number of the page before. */
  readonly after: string | null
  readonly limit: number
}

/** Terminals by number. */
export function listBound(connection: Connection, { merchant, search, status, after, limit }: TerminalFilter): Promise<BoundTerminal[]> {
  return rows<BoundTerminal>(
    connection,
    sql`
      select f.merchant_id as "merchantId", f.facts
      from terminals t
      join terminal_facts f using (terminal_id)
      where (${merchant}::text is null or t.merchant_id = ${merchant})
        and (${search}::text is null or starts_with(t.terminal_id, ${search}) or starts_with(t.serial, ${search}))
        and (${status}::text is null or t.status = ${status})
        and (${after}::text is null or t.terminal_id > ${after})
      order by t.terminal_id
      limit ${limit}`,
  )
}
