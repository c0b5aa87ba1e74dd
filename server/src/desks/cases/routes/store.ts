import type { AssessmentRecord } from '@shouli/acceptance'
import type { MerchantId, TerminalId } from '@shouli/vocabulary'
import { firstRow, join, rows, sql, type Connection } from '../../../ground/database/index.ts'
import type { CaseKey } from '../case-id.ts'
import type { PaymentKey } from '../store.ts'
import type { ProofRow, ShownRow } from './show.ts'

export interface Filters {
  /** `open`: not ended. */
  readonly state?: ShownRow['state'] | 'open' | undefined
  readonly cause?: string | undefined
  readonly merchantId?: MerchantId | undefined
  readonly terminalId?: TerminalId | undefined
  /** Which a rejection or a proof of it is this payment. */
  readonly payment?: PaymentKey | undefined
}

/** Where a page ended. */
export interface Place {
  readonly queue: number
  readonly merchantId: string
  readonly id: string
}

export type ListedRow = ShownRow & { readonly queue: number }

/** Those that wait first, longest first; then those that ended, newest first. */
export async function listCases(connection: Connection, filters: Filters, after: Place | null, limit: number): Promise<ListedRow[]> {
  const { state, cause, merchantId, terminalId, payment } = filters
  const conditions = [sql`true`]
  if (state === 'open') conditions.push(sql`c.ended_at is null`)
  else if (state !== undefined) conditions.push(sql`c.state = ${state}`)
  if (cause !== undefined) conditions.push(sql`c.cause = ${cause}`)
  if (merchantId !== undefined) conditions.push(sql`c.merchant_id = ${merchantId}`)
  if (terminalId !== undefined) conditions.push(sql`c.terminal_id = ${terminalId}`)
  if (payment !== undefined)
    conditions.push(sql`
      c.merchant_id = ${payment.merchantId} and (
        c.opened_id = ${payment.id}::uuid or c.proof_id = ${payment.id}::uuid or c.last_rejected_id = ${payment.id}::uuid
        or exists (
          select from case_events e
          where e.merchant_id = c.merchant_id and e.case_id = c.case_id and e.body -> 'refusal' ->> 'id' = ${payment.id}))`)
  if (after !== null)
    conditions.push(sql`(c.queue, c.merchant_id, c.case_id) > (${after.queue}::bigint, ${after.merchantId}, ${after.id}::uuid)`)
  return rows<ListedRow>(
    connection,
    sql`
      select c.*, m.name as merchant_name
      from cases c left join merchant_names m on m.merchant_id = c.merchant_id
      where ${join(conditions, ' and ')}
      order by c.queue, c.merchant_id, c.case_id
      limit ${limit}`,
  )
}

export const readRow = (connection: Connection, { merchantId, id }: CaseKey): Promise<ShownRow | null> =>
  firstRow<ShownRow>(
    connection,
    sql`
      select c.*, m.name as merchant_name
      from cases c left join merchant_names m on m.merchant_id = c.merchant_id
      where c.merchant_id = ${merchantId} and c.case_id = ${id}::uuid`,
  )

export const readProof = (connection: Connection, { merchantId, day, id }: PaymentKey): Promise<ProofRow | null> =>
  firstRow<ProofRow>(
    connection,
    sql`
      select received_at as at, amount, rrn, terminal_id from payment_outcomes
      where merchant_id = ${merchantId} and day = ${day}::date and id = ${id}::uuid`,
  )

export async function readAssessment(connection: Connection, { merchantId, day, id }: PaymentKey): Promise<AssessmentRecord | null> {
  const row = await firstRow<{ assessment: AssessmentRecord | null }>(
    connection,
    sql`select assessment from payment_outcomes where merchant_id = ${merchantId} and day = ${day}::date and id = ${id}::uuid`,
  )
  return row?.assessment ?? null
}

/** Is this terminal on file as one of this merchant's? */
export async function isTerminalOf(connection: Connection, terminalId: TerminalId, merchantId: MerchantId): Promise<boolean> {
  const row = await firstRow(
    connection,
    sql`select 1 as found from terminals where terminal_id = ${terminalId} and merchant_id = ${merchantId}`,
  )
  return row !== null
}
