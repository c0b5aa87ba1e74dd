import type { EntryMode, TransactionKind } from '@shouli/acceptance'
import type { Fen, Instant, MerchantId, TerminalId } from '@shouli/vocabulary'
import { firstRow, join, moment, prepared, rows, sql, type Connection, type Statement } from '../../../ground/database/index.ts'
import type { KeptAssessment } from '../sitting.ts'
import { lowestIdOf, type PaymentKey } from '../payment-id.ts'
import type { PaymentState } from '../store.ts'

/** A payment as lists show it. */
export interface KeptSummary {
  readonly merchantId: MerchantId
  readonly id: string
  readonly terminalId: TerminalId
  readonly batch: number
  readonly trace: number
  readonly kind: TransactionKind
  readonly amount: Fen
  readonly card: string | null
  readonly cardType: 'debit' | 'credit' | 'prepaid' | 'unknown'
  readonly entryMode: EntryMode
  readonly rrn: string
  readonly receivedAt: Instant
  readonly answeredAt: Instant | null
  readonly state: PaymentState
  readonly decidedBy: 'us' | 'network' | null
  readonly answer: string | null
  readonly cause: string | null
  readonly reference: number | null
  readonly merchantName: string | null
}

/** Everything that is kept of a payment. */
export interface KeptPayment extends KeptSummary {
  readonly assessedAt: Instant | null
  readonly sentAt: Instant | null
  readonly networkAt: Instant | null
  readonly reversedAt: Instant | null
  readonly authCode: string | null
  readonly assessment: KeptAssessment | null
  readonly evidence: number | null
  readonly evidenceHash: string | null
  readonly reversal: {
    readonly asked: Instant
    readonly askedBy: 'terminal' | 'gateway'
    readonly ended: Instant | null
    readonly state: 'open' | 'done' | 'abandoned'
  } | null
}

const summary = sql`
  p.merchant_id as "merchantId", p.id, p.terminal_id as "terminalId", p.batch, p.trace, p.kind, p.amount, p.card_masked as card,
  p.card_type as "cardType", p.entry_mode as "entryMode", p.rrn, p.received_at as "receivedAt", p.answered_at as "answeredAt", p.state,
  p.decided_by as "decidedBy", p.answer, p.cause, p.reference, m.name as "merchantName"`

/** One payment by its key: one row of one partition, and its neighbours by theirs. */
export function readPayment(connection: Connection, { merchantId, day, id }: PaymentKey): Promise<KeptPayment | null> {
  return firstRow<KeptPayment>(
    connection,
    prepared(
      'payments.read',
      sql`
        select ${summary}, p.assessed_at as "assessedAt", p.sent_at as "sentAt", p.network_at as "networkAt", p.reversed_at as "reversedAt",
               p.auth_code as "authCode", p.assessment, p.evidence,
               e.hash as "evidenceHash", r.reversal
        from payments p
        left join merchant_names m on m.merchant_id = p.merchant_id
        left join lateral (
          select l.hash from evidence_links l
          where l.merchant_id = p.merchant_id and l.position = p.evidence
            and l.at >= p.received_at and l.at <= p.received_at + interval '1 day'
          limit 1) e on true
        left join lateral (
          select json_build_object('asked', millis(v.asked_at), 'askedBy', v.asked_by, 'ended', millis(v.ended_at), 'state', v.state) as reversal
          from gateway_reversals v
          where v.merchant_id = p.merchant_id and v.day = p.day and v.payment_id = p.id and p.reversed_at is not null
          limit 1) r on true
        where p.merchant_id = ${merchantId} and p.day = ${day}::date and p.id = ${id}::uuid`,
    ),
  )
}

/** Messages as they were on the wire, with every secret blotted out, and how that terminal speaks. */
export interface KeptMessages {
  readonly profile: string
  readonly profileSettings: Readonly<Record<string, unknown>>
  readonly request: Buffer
  readonly reply: Buffer | null
  readonly receivedAt: Instant
  readonly answeredAt: Instant | null
}

export function readMessages(connection: Connection, { merchantId, day, id }: PaymentKey): Promise<KeptMessages | null> {
  return firstRow<KeptMessages>(
    connection,
    sql`
      select p.profile, g.settings as "profileSettings", p.request, p.reply, p.received_at as "receivedAt", p.answered_at as "answeredAt"
      from payments p
      join gateway_profiles g on g.profile = p.profile
      where p.merchant_id = ${merchantId} and p.day = ${day}::date and p.id = ${id}::uuid`,
  )
}

/** Summaries of these payments, in no order; those that are gone are left out. */
export function readSummaries(connection: Connection, keys: readonly PaymentKey[]): Promise<KeptSummary[]> {
  return rows<KeptSummary>(
    connection,
    prepared(
      'payments.summaries',
      sql`
        select ${summary}
        from unnest(
          ${keys.map(({ merchantId }) => merchantId)}::text[], ${keys.map(({ day }) => day)}::date[], ${keys.map(({ id }) => id)}::uuid[])
          as q(merchant_id, day, id)
        cross join lateral (
          select * from payments p where p.merchant_id = q.merchant_id and p.day = q.day and p.id = q.id offset 0) p
        left join merchant_names m on m.merchant_id = p.merchant_id`,
    ),
  )
}

/** @returns `null`: no payment has this number */
export function findByNumber(connection: Connection, number: number): Promise<PaymentKey | null> {
  return firstRow<PaymentKey>(
    connection,
    prepared(
      'payments.by-reference',
      sql`select merchant_id as "merchantId", day, payment_id as id from payment_references where number = ${number}::bigint`,
    ),
  )
}

export interface Filters {
  readonly state?: PaymentState | undefined
  readonly cause?: string | undefined
  readonly merchantId?: string | undefined
  readonly terminalId?: string | undefined
  /** Not before. */
  readonly from?: Instant | undefined
  /** Before. */
  readonly to?: Instant | undefined
}

/**
 * Newest first.
 *
 * @param before id of the last payment of the page before; `null`: begin at the newest
 */
export async function listPayments(connection: Connection, filters: Filters, before: string | null, limit: number): Promise<KeptSummary[]> {
  const { source, condition } = drivenBy(filters, before)
  return rows<KeptSummary>(
    connection,
    sql`
      ${source}
      select ${summary}
      from payments p
      left join merchant_names m on m.merchant_id = p.merchant_id
      where ${condition}
      order by p.day desc, p.id desc
      limit ${limit}`,
  )
}

/**
 * The statement is driven by whatever narrows most. Without help the planner walks all payments backwards, hoping to meet the rare
 * ones soon; for those a list of their keys is made first.
 */
function drivenBy(filters: Filters, before: string | null): { source: Statement; condition: Statement } {
  const conditions = conditionsOf(filters, before)
  const { state, merchantId, terminalId, cause } = filters
  const all = join(conditions, ' and ')
  if (merchantId !== undefined || cause !== undefined) return { source: sql``, condition: all }
  if (terminalId !== undefined)
    return {
      source: sql`with few as materialized (select p.merchant_id, p.day, p.id from payments p where ${all})`,
      condition: sql`(p.merchant_id, p.day, p.id) in (select * from few)`,
    }
  if (state === 'in doubt' || state === 'reversed') {
    return {
      source: sql`
        with few as materialized (
          select r.merchant_id, r.day, r.payment_id from gateway_reversals r
          where ${state === 'in doubt' ? sql`r.state = 'open'` : sql`true`})`,
      condition: sql`(p.merchant_id, p.day, p.id) in (select * from few) and ${all}`,
    }
  }
  return { source: sql``, condition: all }
}

function conditionsOf({ state, cause, merchantId, terminalId, from, to }: Filters, before: string | null): Statement[] {
  const conditions = [sql`true`]
  if (merchantId !== undefined) conditions.push(sql`p.merchant_id = ${merchantId}`)
  if (terminalId !== undefined) conditions.push(sql`p.terminal_id = ${terminalId}`)
  if (cause !== undefined) conditions.push(sql`p.cause = ${cause}`)
  if (state !== undefined) conditions.push(sql`p.state = ${state}`)
  // Ids are ordered by time, and a day is a partition: both are said, so that only the partitions in question are opened.
  if (from !== undefined) conditions.push(sql`p.id >= ${lowestIdOf(from)}::uuid and p.day >= china_day(${moment(from)}::timestamptz)`)
  if (to !== undefined) conditions.push(sql`p.id < ${lowestIdOf(to)}::uuid and p.day <= china_day(${moment(to)}::timestamptz)`)
  if (before !== null) conditions.push(sql`p.id < ${before}::uuid`)
  return conditions
}
