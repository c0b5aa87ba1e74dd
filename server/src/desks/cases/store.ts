import type { EntryMode, TransactionKind } from '@shouli/acceptance'
import { dayOf, type Fen, type Instant, type LocalDate, type MerchantId, type TerminalId, type Text } from '@shouli/vocabulary'
import {
  firstRow,
  moment,
  prepared,
  rows,
  run,
  sql,
  type Connection,
  type Statement,
  type Transaction,
} from '../../ground/database/index.ts'
import type { Approval, Case, CaseEvent, Ground, Refusal } from './case.ts'
import type { CaseKey } from './case-id.ts'

/** A case as it is kept. */
export interface KeptCase extends CaseKey {
  readonly case: Exclude<Case, { state: 'not opened' }>
  /** Number of its last event. */
  readonly events: number
}

export interface CaseRow {
  readonly merchant_id: MerchantId
  readonly case_id: string
  readonly terminal_id: TerminalId
  readonly cause: string
  readonly of_merchant: boolean
  readonly state: KeptCase['case']['state']
  readonly opened_at: Instant
  readonly opened_day: LocalDate
  readonly opened_id: string
  readonly kind: TransactionKind
  readonly entry_mode: EntryMode
  readonly amount: Fen
  readonly rejections: number
  readonly last_rejected_at: Instant
  readonly last_rejected_day: LocalDate
  readonly last_rejected_id: string
  readonly remedies: Ground['remedies']
  readonly replacements: readonly TerminalId[]
  readonly hands: number
  readonly reopened: number
  readonly ended_at: Instant | null
  readonly reason: string | null
  readonly appeal: Text | null
  readonly merged_into: string | null
  readonly proof_day: LocalDate | null
  readonly proof_id: string | null
  readonly events: number
}

/** Of a kept refusal only its place and time matter; the rest is the first one's. */
function refusalIn(row: CaseRow, which: 'opened' | 'last_rejected'): Refusal {
  const { terminal_id: terminalId, kind, entry_mode: entryMode, amount } = row
  return { day: row[`${which}_day`], id: row[`${which}_id`], at: row[`${which}_at`], terminalId, kind, entryMode, amount }
}

export function caseIn(row: CaseRow): KeptCase['case'] {
  const ground: Ground = {
    cause: row.cause,
    ofMerchant: row.of_merchant,
    first: refusalIn(row, 'opened'),
    last: refusalIn(row, 'last_rejected'),
    amount: row.amount,
    rejections: row.rejections,
    remedies: row.remedies,
    replacements: row.replacements,
    hands: row.hands,
    reopened: row.reopened,
  }
  switch (row.state) {
    case 'opened':
    case 'remedy proposed':
    case 'remedied':
      return { ...ground, state: row.state }
    case 'closed': {
      const at = row.ended_at!
      return { ...ground, state: 'closed', endedAt: at, proof: { day: row.proof_day!, id: row.proof_id!, at } }
    }
    case 'withdrawn':
      return { ...ground, state: 'withdrawn', endedAt: row.ended_at!, reason: row.reason! }
    case 'not recoverable':
      return { ...ground, state: 'not recoverable', endedAt: row.ended_at!, reason: row.reason!, appeal: row.appeal! }
    case 'merged':
      return { ...ground, state: 'merged', endedAt: row.ended_at!, reason: row.reason!, into: row.merged_into! }
  }
}

const keptIn = (row: CaseRow): KeptCase => ({ merchantId: row.merchant_id, id: row.case_id, case: caseIn(row), events: row.events })

/** Locked until the transaction ends. */
async function lockCases(tx: Transaction, name: string, condition: Statement): Promise<KeptCase[]> {
  const found = await rows<CaseRow>(tx, prepared(name, sql`select * from cases where ${condition} for update`))
  return found.map(keptIn)
}

export async function lockCase(tx: Transaction, { merchantId, id }: CaseKey): Promise<KeptCase | null> {
  const [found] = await lockCases(tx, 'cases.lock', sql`merchant_id = ${merchantId} and case_id = ${id}::uuid`)
  return found ?? null
}

/** The newest case of one obstacle on one terminal. */
export async function lockNewest(tx: Transaction, merchantId: MerchantId, terminalId: TerminalId, cause: string): Promise<KeptCase | null> {
  const [found] = await lockCases(
    tx,
    'cases.newest',
    sql`(merchant_id, case_id) = (
      select merchant_id, case_id from cases
      where merchant_id = ${merchantId} and terminal_id = ${terminalId} and cause = ${cause}
      order by opened_at desc limit 1)`,
  )
  return found ?? null
}

/** Cases that an approved payment of this terminal may close. */
export const lockProvable = (tx: Transaction, merchantId: MerchantId, terminalId: TerminalId): Promise<KeptCase[]> =>
  lockCases(
    tx,
    'cases.provable',
    sql`merchant_id = ${merchantId} and state in ('opened', 'remedy proposed', 'remedied', 'not recoverable')
      and (of_merchant or terminal_id = ${terminalId} or ${terminalId} = any (replacements)) order by case_id`,
  )

/** Cases of this merchant for which no remedy is known yet. */
export const lockUnremedied = (tx: Transaction, merchantId: MerchantId): Promise<KeptCase[]> =>
  lockCases(tx, 'cases.unremedied', sql`merchant_id = ${merchantId} and state in ('opened', 'remedy proposed') order by case_id`)

/** Live cases that this very payment opened: a later diagnosis may name another cause. */
export const lockOpenedBy = (tx: Transaction, merchantId: MerchantId, paymentId: string): Promise<KeptCase[]> =>
  lockCases(
    tx,
    'cases.opened-by',
    sql`merchant_id = ${merchantId} and opened_id = ${paymentId}::uuid and ended_at is null and rejections = 1 order by case_id`,
  )

/** Which of these merchants have a case that an approved payment may close, or that a change of the register may concern. */
export async function merchantsWithCases(connection: Connection, merchants: readonly MerchantId[]): Promise<ReadonlySet<string>> {
  const found = await rows<{ merchant_id: string }>(
    connection,
    prepared(
      'cases.merchants',
      sql`
        select m.merchant_id from unnest(${merchants}::text[]) as m(merchant_id)
        where exists (
          select from cases c
          where c.merchant_id = m.merchant_id and c.state in ('opened', 'remedy proposed', 'remedied', 'not recoverable'))`,
    ),
  )
  return new Set(found.map(({ merchant_id }) => merchant_id))
}

/** Keeps a case that has just been opened: its ground is written once. */
export async function insertCase(tx: Transaction, { merchantId, id, case: now, events }: KeptCase): Promise<void> {
  const { first, last } = now
  await run(
    tx,
    prepared(
      'cases.insert',
      sql`
        insert into cases (merchant_id, case_id, terminal_id, cause, of_merchant, state, opened_at, opened_day, opened_id, kind, entry_mode,
                           amount, last_rejected_at, last_rejected_day, last_rejected_id, events)
        values (${merchantId}, ${id}::uuid, ${first.terminalId}, ${now.cause}, ${now.ofMerchant}, ${now.state},
                ${moment(first.at)}::timestamptz, ${first.day}::date, ${first.id}::uuid, ${first.kind}, ${first.entryMode}, ${now.amount},
                ${moment(last.at)}::timestamptz, ${last.day}::date, ${last.id}::uuid, ${events})`,
    ),
  )
}

/** Writes what a case is now. The database lets it close only with its proof. */
export async function updateCase(tx: Transaction, { merchantId, id, case: now, events }: KeptCase): Promise<void> {
  const { last } = now
  const remedied = now.remedies.reduce<number | null>((latest, { at }) => Math.max(latest ?? 0, at), null)
  await run(
    tx,
    prepared(
      'cases.update',
      sql`
        update cases
        set state = ${now.state}, amount = ${now.amount}, rejections = ${now.rejections},
            last_rejected_at = ${moment(last.at)}::timestamptz, last_rejected_day = ${last.day}::date, last_rejected_id = ${last.id}::uuid,
            last_remedy_at = ${moment(remedied as Instant | null)}::timestamptz, remedies = ${JSON.stringify(now.remedies)}::json,
            replacements = ${now.replacements}::text[], hands = ${now.hands}, reopened = ${now.reopened},
            ended_at = ${moment('endedAt' in now ? now.endedAt : null)}::timestamptz, reason = ${'reason' in now ? now.reason : null},
            appeal = ${'appeal' in now ? JSON.stringify(now.appeal) : null}::json,
            merged_into = ${now.state === 'merged' ? now.into : null}::uuid,
            proof_day = ${now.state === 'closed' ? now.proof.day : null}::date,
            proof_id = ${now.state === 'closed' ? now.proof.id : null}::uuid, events = ${events}
        where merchant_id = ${merchantId} and case_id = ${id}::uuid`,
    ),
  )
}

export interface KeptEvent {
  readonly number: number
  readonly at: Instant
  readonly event: CaseEvent
  readonly link: number | null
}

export async function writeEvents(tx: Transaction, { merchantId, id }: CaseKey, events: readonly KeptEvent[]): Promise<void> {
  await run(
    tx,
    prepared(
      'cases.write-events',
      sql`
        insert into case_events (merchant_id, case_id, number, at, type, body, link)
        select ${merchantId}, ${id}::uuid, e.number, e.at, e.type, e.body, e.link
        from unnest(${events.map(({ number }) => number)}::int[], ${events.map(({ at }) => moment(at))}::timestamptz[],
                    ${events.map(({ event }) => event.type)}::text[], ${events.map(({ event }) => JSON.stringify(bodyOf(event)))}::json[],
                    ${events.map(({ link }) => link)}::bigint[]) as e(number, at, type, body, link)`,
    ),
  )
}

/** Type and time stand in columns of their own. */
function bodyOf({ type: _type, at: _at, ...body }: CaseEvent): object {
  return body
}

interface EventRow {
  readonly number: number
  readonly at: Instant
  readonly type: string
  readonly body: object
  readonly link: number | null
}

export async function readEvents(connection: Connection, { merchantId, id }: CaseKey): Promise<KeptEvent[]> {
  const found = await rows<EventRow>(
    connection,
    sql`
      select number, at, type, body, link from case_events
      where merchant_id = ${merchantId} and case_id = ${id}::uuid order by number`,
  )
  return found.map(keptEventIn)
}

const keptEventIn = ({ number, at, type, body, link }: EventRow): KeptEvent => ({
  number,
  at,
  event: { type, ...body, at } as CaseEvent,
  link,
})

/** Events that the database wrote itself (a reversed proof) and that no link of the chain tells yet. */
export async function unlinkedEvents(
  tx: Transaction,
  merchantId: MerchantId,
): Promise<{ readonly kept: KeptEvent; readonly id: string; readonly terminalId: TerminalId; readonly cause: string }[]> {
  const found = await rows<EventRow & { case_id: string; terminal_id: TerminalId; cause: string }>(
    tx,
    sql`
      select e.case_id, e.number, e.at, e.type, e.body, e.link, c.terminal_id, c.cause
      from case_events e join cases c using (merchant_id, case_id)
      where e.merchant_id = ${merchantId} and e.link is null
      order by e.at, e.number
      for update of e`,
  )
  return found.map((row) => ({ kept: keptEventIn(row), id: row.case_id, terminalId: row.terminal_id, cause: row.cause }))
}

export async function linkEvent(tx: Transaction, { merchantId, id }: CaseKey, number: number, link: number): Promise<void> {
  await run(
    tx,
    sql`
      update case_events set link = ${link} where merchant_id = ${merchantId} and case_id = ${id}::uuid and number = ${number}`,
  )
}

interface PaymentRow {
  readonly id: string
  readonly day: LocalDate
  readonly terminal_id: TerminalId
  readonly kind: TransactionKind
  readonly entry_mode: EntryMode
  readonly amount: Fen
  readonly received_at: Instant
  readonly rrn: string
  readonly state: 'pending' | 'approved' | 'rejected' | 'in doubt' | 'reversed'
  readonly cause: string | null
}

/** A payment as cases look at it. */
export interface SeenPayment extends Refusal {
  readonly state: PaymentRow['state']
  /** First obstacle that we found ourselves; `null`: none. */
  readonly cause: string | null
  readonly rrn: string
}

const paymentColumns = sql`id, day, terminal_id, kind, entry_mode, amount, received_at, rrn, state, cause`

const seenIn = (row: PaymentRow): SeenPayment => ({
  day: row.day,
  id: row.id,
  terminalId: row.terminal_id,
  kind: row.kind,
  entryMode: row.entry_mode,
  amount: row.amount,
  at: row.received_at,
  state: row.state,
  cause: row.cause,
  rrn: row.rrn,
})

export interface PaymentKey {
  readonly merchantId: MerchantId
  readonly day: LocalDate
  readonly id: string
}

export async function readPayment(connection: Connection, { merchantId, day, id }: PaymentKey): Promise<SeenPayment | null> {
  const row = await firstRow<PaymentRow>(
    connection,
    prepared(
      'cases.payment',
      sql`select ${paymentColumns} from payment_outcomes where merchant_id = ${merchantId} and day = ${day}::date and id = ${id}::uuid`,
    ),
  )
  return row === null ? null : seenIn(row)
}

/** What was approved since a rejection, oldest first: a diagnosis may come after the proof. */
export async function approvedSince(
  connection: Connection,
  merchantId: MerchantId,
  { ofMerchant, first, last }: Ground,
  most = 50,
): Promise<SeenPayment[]> {
  const found = await rows<PaymentRow>(
    connection,
    prepared(
      'cases.approved-since',
      sql`
        select ${paymentColumns} from payment_outcomes
        where merchant_id = ${merchantId} and day >= ${dayOf(last.at)}::date and received >= ${moment(last.at)}::timestamptz
          and state = 'approved' and kind = ${first.kind} and (${ofMerchant}::boolean or terminal_id = ${first.terminalId})
        order by received limit ${most}`,
    ),
  )
  return found.map(seenIn)
}

export const approvalOf = (merchantId: MerchantId, { rrn, state, cause: _cause, ...payment }: SeenPayment): Approval => ({
  ...payment,
  merchantId,
  reference: rrn,
  reversed: state !== 'approved',
})

/** A closed case, as far as it teaches anything. */
export interface Lesson extends Pick<CaseRow, 'merchant_id' | 'opened_day' | 'opened_id' | 'cause' | 'remedies'> {
  readonly ended_at: Instant
  readonly proof_id: string
}

/** Cases that were closed at or after `from`, oldest first. */
export const closedSince = (connection: Connection, from: Instant): Promise<Lesson[]> =>
  rows<Lesson>(
    connection,
    sql`
      select merchant_id, opened_day::text as opened_day, opened_id, cause, remedies, millis(ended_at) as ended_at, proof_id
      from cases
      where state = 'closed' and ended_at >= ${moment(from)}::timestamptz
      order by ended_at`,
  )
