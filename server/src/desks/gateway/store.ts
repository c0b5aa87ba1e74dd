import type { Fen, Instant, LocalDate, MerchantId, TerminalId } from '@shouli/vocabulary'
import { moment, prepared, rows, sql, type Connection, type Transaction } from '../../ground/database/index.ts'
import type { PaymentKind } from './kinds.ts'
import type { PaymentKey } from './payment-id.ts'
import type { OriginalReference, PaymentRequest } from './read-payment.ts'

export type PaymentState = 'pending' | 'approved' | 'rejected' | 'in doubt' | 'reversed'

/** A row of `payments` as it is inserted. Names are those of the columns. */
export interface PaymentRow {
  readonly merchant_id: MerchantId
  readonly day: LocalDate
  readonly id: string
  readonly terminal_id: TerminalId
  readonly batch: number
  readonly trace: number
  readonly kind: PaymentKind
  readonly amount: Fen
  readonly card: string | null
  readonly card_masked: string | null
  readonly card_type: string
  readonly entry_mode: string
  readonly pin_given: boolean
  readonly fingerprint: string
  readonly profile: string
  readonly process: string
  readonly rrn: string
  readonly original_day: LocalDate | null
  readonly original_id: string | null
  readonly received_at: string
  readonly assessed_at: string | null
  readonly sent: string | null
  readonly answered_at: string | null
  readonly reversed_at: string | null
  readonly state: PaymentState
  readonly decided_by: 'us' | 'network' | null
  readonly answer: string | null
  readonly cause: string | null
  readonly assessment: object | null
  readonly approved: 0
  readonly voided: false
  readonly returned: 0
  readonly reference: number | null
  readonly evidence: number | null
  readonly request: string
  readonly reply: string | null
}

/** Bytes as a JSON document can carry them into a column of type bytea. */
export const bytea = (bytes: Uint8Array): string => `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`

/** A payment that has come and is not decided yet. */
export function pendingRow(request: PaymentRequest, process: string, rrn: string, original: PaymentKey | null): PaymentRow {
  return {
    merchant_id: request.merchantId,
    day: request.day,
    id: request.id,
    terminal_id: request.terminalId,
    batch: request.batch,
    trace: request.trace,
    kind: request.kind,
    amount: request.amount,
    card: request.pan,
    card_masked: request.card === null ? null : String(request.card),
    card_type: request.cardType,
    entry_mode: request.entryMode,
    pin_given: request.pinGiven,
    fingerprint: bytea(request.fingerprint),
    profile: request.profile.name,
    process,
    rrn,
    original_day: original?.day ?? null,
    original_id: original?.id ?? null,
    received_at: moment(request.receivedAt),
    assessed_at: null,
    sent: null,
    answered_at: null,
    reversed_at: null,
    state: 'pending',
    decided_by: null,
    answer: null,
    cause: null,
    assessment: null,
    approved: 0,
    voided: false,
    returned: 0,
    reference: null,
    evidence: null,
    request: bytea(request.kept),
    reply: null,
  }
}

/** What is kept of a payment that came before under the same terminal, batch and trace. */
export interface EarlierPayment extends PaymentKey {
  readonly state: PaymentState
  readonly fingerprint: Buffer
  readonly answer: string | null
  readonly reply: Buffer | null
}

/** How a terminal stands with the gateway itself. */
export interface Situation {
  readonly workingKeys: Buffer | null
  readonly wish: string
  readonly earlier: EarlierPayment | null
}

interface SituationRow {
  working_keys: Buffer | null
  wish: string | null
  merchant_id: MerchantId
  day: LocalDate | null
  id: string | null
  state: PaymentState
  fingerprint: Buffer
  answer: string | null
  reply: Buffer | null
}

export interface SituationQuestion extends PaymentKey {
  readonly terminalId: TerminalId
  readonly batch: number
  readonly trace: number
}

/** Trace numbers come again after a batch, batches after years: what is older than this is another payment. In days. */
const SAME_TRACE_DAYS = 40

/** Keys of the terminals, and whether these messages are repetitions: one look-up by key a question and a month. */
export async function situate(connection: Connection, questions: readonly SituationQuestion[]): Promise<Situation[]> {
  const found = await rows<SituationRow>(
    connection,
    prepared(
      'gateway.situate',
      sql`
        select t.working_keys, t.wish, p.*
        from unnest(
          ${questions.map(({ terminalId }) => terminalId)}::text[], ${questions.map(({ merchantId }) => merchantId)}::text[],
          ${questions.map(({ batch }) => batch)}::int[], ${questions.map(({ trace }) => trace)}::int[],
          ${questions.map(({ day }) => day)}::date[])
          with ordinality as q(terminal_id, merchant_id, batch, trace, day, position)
        left join lateral (
          select working_keys, wish from gateway_terminals g where g.terminal_id = q.terminal_id offset 0) t on true
        left join lateral (
          select merchant_id, day, id, state, fingerprint, answer, reply
          from payments p
          where p.terminal_id = q.terminal_id and p.batch = q.batch and p.trace = q.trace and p.merchant_id = q.merchant_id
            and p.day >= q.day - ${SAME_TRACE_DAYS}::int
          order by p.day desc
          limit 1) p on true
        order by q.position`,
    ),
  )
  return found.map(({ working_keys, wish, merchant_id: merchantId, day, id, state, fingerprint, answer, reply }) => ({
    workingKeys: working_keys,
    wish: wish ?? '0',
    earlier: id === null || day === null ? null : { merchantId, day, id, state, fingerprint, answer, reply },
  }))
}

/** A payment to which a void, refund or completion refers. */
export interface OriginalRow extends PaymentKey {
  readonly kind: PaymentKind
  readonly state: PaymentState
  readonly card: string | null
  readonly amount: Fen
  readonly approved: Fen
  readonly voided: boolean
  readonly returned: Fen
  readonly receivedAt: Instant
  readonly sent: string | null
  readonly trace: number
  readonly rrn: string
  readonly networkRrn: string | null
  readonly authCode: string | null
  readonly settled: boolean
}

export interface OriginalQuestion extends OriginalReference {
  readonly merchantId: MerchantId
  readonly terminalId: TerminalId
  /** The payment that refers to it: an original is older. */
  readonly id: string
  readonly day: LocalDate
  readonly kinds: readonly PaymentKind[]
}

/** The longest time between a payment and its refund that is ever looked back, in days; how long is allowed, the policy says. */
const LOOK_BACK_DAYS = 400

/**
 * Originals by retrieval reference, else by batch and trace of the same terminal, else by authorisation code on a day.
 *
 * @returns one a question, in the same order; `null`: nothing fits
 */
export async function findOriginals(connection: Connection, questions: readonly OriginalQuestion[]): Promise<(OriginalRow | null)[]> {
  if (questions.length === 0) return []
  const found = await rows<OriginalRow & { id: string | null }>(
    connection,
    prepared(
      'gateway.find-originals',
      sql`
        select p.merchant_id as "merchantId", p.day, p.id, p.kind, p.state, p.card, p.amount, p.approved, p.voided, p.returned,
               p.received_at as "receivedAt", p.sent, p.trace, p.rrn, p.network_rrn as "networkRrn", p.auth_code as "authCode",
               exists (
                 select from gateway_settlements s
                 where s.merchant_id = p.merchant_id and s.terminal_id = p.terminal_id and s.batch = p.batch and s.day >= p.day) as settled
        from json_to_recordset(${JSON.stringify(
          questions.map((question, position) => ({ ...question, position, date: question.date === null ? null : question.date })),
        )}::json)
          as q(position int, "merchantId" text, "terminalId" text, id uuid, day date, kinds json, rrn text, "authCode" text, batch int, trace int, date text)
        left join lateral (
          select * from (
            (select *, 1 as rank from payments o where o.rrn = q.rrn and o.merchant_id = q."merchantId" and o.day >= q.day - ${LOOK_BACK_DAYS}::int)
            union all
            (select *, 2 from payments o
             where o.terminal_id = q."terminalId" and o.batch = q.batch and o.trace = q.trace and o.merchant_id = q."merchantId"
               and o.day >= q.day - ${LOOK_BACK_DAYS}::int)
            union all
            (select *, 3 from payments o
             where o.merchant_id = q."merchantId" and o.auth_code = q."authCode" and to_char(o.day, 'MMDD') = q.date
               and o.day >= q.day - ${LOOK_BACK_DAYS}::int)) o
          where o.id < q.id and q.kinds::jsonb ? o.kind
          order by rank, day desc, id desc
          limit 1) p on true
        order by q.position`,
    ),
  )
  return found.map((row) => (row.id === null ? null : row))
}

/** Writes payments down. The same terminal, batch and trace twice on one day is impossible. */
export function insertPayments(tx: Transaction, payments: readonly PaymentRow[]): void {
  if (payments.length === 0) return
  tx.write(
    prepared(
      'gateway.insert-payments',
      sql`insert into payments select * from json_populate_recordset(null::payments, ${JSON.stringify(payments)}::json)`,
    ),
  )
}

export interface ReferenceRow extends PaymentKey {
  readonly number: number
}

export function insertReferences(tx: Transaction, references: readonly ReferenceRow[]): void {
  if (references.length === 0) return
  tx.write(
    prepared(
      'gateway.insert-references',
      sql`
        insert into payment_references (merchant_id, day, number, payment_id)
        select "merchantId", day, number, id
        from json_to_recordset(${JSON.stringify(references)}::json) as r("merchantId" text, day date, number bigint, id uuid)`,
    ),
  )
}

/** What a void, refund or completion takes of its original from now on; negative: gives it back. */
export interface Taking extends PaymentKey {
  /** `null`: `returned` changes instead. */
  readonly voided: boolean | null
  readonly returned: number
}

export function takeFromOriginals(tx: Transaction, takings: readonly Taking[]): void {
  if (takings.length === 0) return
  tx.write(
    prepared(
      'gateway.take-from-originals',
      sql`
        update payments p
        set voided = coalesce(t.voided, p.voided), returned = p.returned + t.returned
        from (
          select "merchantId", day, id, bool_or(voided) as voided, sum(returned) as returned
          from json_to_recordset(${JSON.stringify(takings)}::json) as t("merchantId" text, day date, id uuid, voided boolean, returned bigint)
          group by 1, 2, 3) t
        cross join lateral (
          select q.tableoid as part, q.ctid as place
          from payments q
          where q.merchant_id = t."merchantId" and q.day = t.day and q.id = t.id
          for update
          offset 0) f
        where p.tableoid = f.part and p.ctid = f.place`,
    ),
  )
}

/** What came of a payment that was sent to the network. Names are those of the columns. */
export interface OutcomeRow {
  readonly merchant_id: MerchantId
  readonly day: LocalDate
  readonly id: string
  readonly state: PaymentState
  readonly decided_by: 'us' | 'network'
  readonly answer: string
  readonly cause: string | null
  readonly auth_code: string | null
  readonly network_rrn: string | null
  readonly approved: number
  readonly sent_at: string | null
  readonly network_at: string | null
  readonly answered_at: string
  readonly reference: number | null
  readonly evidence: number | null
  readonly reply: string
}

/*
 * Shape: rows are found by their key first and updated by their place, because a plain join, planned while a month's partition is new
 * and empty, reads all of it, and a kept plan goes on doing so (measured: 18 µs a payment, or 115 and growing). A row that somebody
 * changes in between is missed, as it should be.
 */

/** @returns ids of those that were still pending; others were reversed in the meantime, and stay as they are */
export async function updateOutcomes(tx: Transaction, outcomes: readonly OutcomeRow[]): Promise<Set<string>> {
  const updated = await rows<{ id: string }>(
    tx,
    prepared(
      'gateway.update-outcomes',
      sql`
        update payments p
        set state = o.state, decided_by = o.decided_by, answer = o.answer, cause = o.cause, auth_code = o.auth_code,
            network_rrn = o.network_rrn, approved = o.approved, sent_at = o.sent_at, network_at = o.network_at,
            answered_at = o.answered_at, reference = o.reference, evidence = o.evidence, reply = o.reply
        from (
          select o.*, f.part, f.place
          from json_populate_recordset(null::payments, ${JSON.stringify(outcomes)}::json) o
          cross join lateral (
            select q.tableoid as part, q.ctid as place
            from payments q
            where q.merchant_id = o.merchant_id and q.day = o.day and q.id = o.id and q.state = 'pending'
            offset 0) f) o
        where p.tableoid = o.part and p.ctid = o.place
        returning p.id`,
    ),
  )
  return new Set(updated.map(({ id }) => id))
}

export interface ReversalRow extends PaymentKey {
  readonly reason: string
  readonly askedBy: 'terminal' | 'gateway'
  readonly at: Instant
  /** Field 7 of its first sending. */
  readonly sent: string
}

/** Reversals that the network must answer from now on. One that is there already stays as it is. */
export function insertReversals(tx: Transaction, reversals: readonly ReversalRow[]): void {
  if (reversals.length === 0) return
  tx.write(
    prepared(
      'gateway.insert-reversals',
      sql`
        insert into gateway_reversals (merchant_id, day, payment_id, reason, asked_by, asked_at, state, sent, next_at)
        select "merchantId", day, id, reason, "askedBy", at, 'open', sent, at
        from json_to_recordset(${JSON.stringify(reversals.map((reversal) => ({ ...reversal, at: moment(reversal.at) })))}::json)
          as r("merchantId" text, day date, id uuid, reason text, "askedBy" text, at timestamptz, sent text)
        on conflict do nothing`,
    ),
  )
}
