import { dayOf, type LocalDate } from '@shouli/vocabulary'
import { firstRow, moment, rows, run, sql, type Connection, type Transaction } from '../../ground/database/index.ts'
import { record as recordEvidence } from '../../ground/evidence/index.ts'
import { leave } from '../../ground/outbox/index.ts'
import { settled } from '../../registers/terminals/index.ts'
import type { Desk } from './desk.ts'
import { wishes } from './envelope.ts'
import { paymentKinds, type PaymentKind } from './kinds.ts'
import type { ManagementReply, ManagementRequest } from './management.ts'
import { managementFields } from './reply.ts'

/** Sums of one side of a batch, in fen. */
interface Side {
  readonly sum: number
  readonly count: number
}

/** Field 48 of a settlement without its flags: domestic debit and credit, then foreign (iso8583-unionpay-pos.md §7). */
export interface BatchTotals {
  readonly debit: Side
  readonly credit: Side
}

const none: Side = { sum: 0, count: 0 }
const FLAGS = { agree: '1', differ: '2', error: '3' } as const

/** 30 digits: sum 12 and count 3 of debit, the same of credit. */
const half = ({ debit, credit }: BatchTotals): string =>
  [debit, credit].map(({ sum, count }) => String(sum).padStart(12, '0') + String(count).padStart(3, '0')).join('')

/** Foreign cards are not told apart yet: everything stands in the domestic half. */
export const totalsDigits = (totals: BatchTotals): string => half(totals) + half({ debit: none, credit: none })

interface Settlement {
  readonly day: LocalDate
  readonly we_say: string
  readonly flag: string
  readonly upload_ended: number | null
}

/**
 * 批结算: compares the terminal's totals with ours and closes the batch. Flag 1: they agree, and the next batch is open. Flag 2: they
 * differ; our totals go back, the terminal uploads its records, and its end message closes the batch. Asked again for a batch that was
 * settled, it answers the same: an interrupted settlement is resumed by repeating it.
 */
export async function settleBatch(request: ManagementRequest, desk: Desk): Promise<ManagementReply> {
  const { message, profile, merchantId, terminalId, batch, at } = request
  const digits = message.text(48)
  if (digits === undefined || digits.length < 62)
    return { fields: managementFields(message, { answer: '30', at, rrn: null }, profile), wish: wishes.nothing }
  const says = digits.slice(0, 30) + digits.slice(31, 61)

  const settlement = await desk.database.transaction(async (tx): Promise<Settlement | null> => {
    const earlier = await readSettlement(tx, request)
    if (earlier !== null) return earlier
    if ((await openBatch(tx, request)) !== batch) return null

    const ours = totalsDigits(await totalsOf(tx, request))
    const flag = ours === says ? FLAGS.agree : FLAGS.differ
    await recordEvidence(tx, [
      { merchantId, at, entry: { type: 'batch settled', terminal: terminalId, batch, terminalSays: says, weSay: ours, flag } },
    ])
    tx.write(sql`
      insert into gateway_settlements (merchant_id, day, terminal_id, batch, settled_at, terminal_says, we_say, flag)
      values (${merchantId}, ${dayOf(at)}, ${terminalId}, ${batch}, ${moment(at)}, ${says}, ${ours}, ${flag})`)
    if (flag === FLAGS.agree) close(tx, request)
    leave(tx, [{ type: 'batch settled', merchantId, terminalId, batch, agreed: flag === FLAGS.agree, at }])
    return { day: dayOf(at), we_say: ours, flag, upload_ended: null }
  })

  // Another batch than the one that is open here: sign on again (77).
  if (settlement === null)
    return { fields: managementFields(message, { answer: '77', at, rrn: null }, profile), wish: wishes['sign on again'] }
  const { we_say: ours, flag } = settlement
  const answered = `${ours.slice(0, 30)}${flag}${ours.slice(30)}${flag === FLAGS.differ ? FLAGS.agree : flag}`
  return { fields: { ...managementFields(message, { answer: '00', at, rrn: null }, profile), 48: answered }, wish: wishes.nothing }
}

/** The newest within the time in which a batch number cannot come again. */
function readSettlement(connection: Connection, { merchantId, terminalId, batch, at }: ManagementRequest): Promise<Settlement | null> {
  return firstRow<Settlement>(
    connection,
    sql`
      select day, we_say, flag, upload_ended from gateway_settlements
      where merchant_id = ${merchantId} and terminal_id = ${terminalId} and batch = ${batch} and day >= ${dayOf(at)}::date - 40
      order by day desc limit 1`,
  )
}

/** Locked, so that a repetition on another line waits and then finds the settlement. @returns `null`: the terminal never signed on */
async function openBatch(tx: Transaction, { terminalId }: ManagementRequest): Promise<number | null> {
  return (
    (await firstRow<{ batch: number }>(tx, sql`select batch from terminal_activity where terminal_id = ${terminalId} for update`))?.batch ??
    null
  )
}

/** What stands of a batch: approved and not reversed. A payment that was voided counts, and so does its void. */
async function totalsOf(connection: Connection, { merchantId, terminalId, batch, at }: ManagementRequest): Promise<BatchTotals> {
  const found = await rows<{ kind: PaymentKind; sum: number; count: number }>(
    connection,
    sql`
      select kind, sum(approved)::bigint as sum, count(*) as count
      from payments
      where terminal_id = ${terminalId} and batch = ${batch} and merchant_id = ${merchantId} and state = 'approved' and day >= ${dayOf(at)}::date - 40
      group by kind`,
  )
  const side = (direction: 'in' | 'out'): Side =>
    found
      .filter(({ kind }) => paymentKinds[kind].direction === direction)
      .reduce((total, { sum, count }) => ({ sum: total.sum + sum, count: total.count + count }), none)
  return { debit: side('in'), credit: side('out') }
}

const nextBatch = (batch: number): number => (batch >= 999_999 ? 1 : batch + 1)

function close(tx: Transaction, { terminalId, batch }: ManagementRequest): void {
  settled(tx, [{ terminalId, batch: nextBatch(batch) }])
}

/** One uploaded record, as our book sees it. */
interface Difference {
  readonly trace: number
  readonly amount: number
  readonly why: 'not in our book' | 'other amount'
}

const RECORD_DIGITS = 40

/** 批上送: records of a batch whose totals differed, compared one by one with ours. Card numbers in them are looked at by nobody. */
export async function takeUpload(request: ManagementRequest, desk: Desk): Promise<ManagementReply> {
  const { message, profile, merchantId, terminalId, batch, at } = request
  const digits = message.text(48) ?? ''
  const count = Number(digits.slice(0, 2))
  if (digits.length < 2 + count * RECORD_DIGITS)
    return { fields: managementFields(message, { answer: '30', at, rrn: null }, profile), wish: wishes.nothing }
  const records = Array.from({ length: count }, (_, index) => {
    const record = digits.slice(2 + index * RECORD_DIGITS, 2 + (index + 1) * RECORD_DIGITS)
    return { trace: Number(record.slice(2, 8)), amount: Number(record.slice(28, 40)) }
  })

  await desk.database.transaction(async (tx) => {
    const ours = await rows<{ trace: number; approved: number }>(
      tx,
      sql`
        select trace, approved from payments
        where terminal_id = ${terminalId} and batch = ${batch} and merchant_id = ${merchantId} and state = 'approved' and day >= ${dayOf(at)}::date - 40
          and trace = any(${records.map(({ trace }) => trace)}::int[])`,
    )
    const differences = records.flatMap(({ trace, amount }): Difference[] => {
      const own = ours.find((one) => one.trace === trace)
      if (own === undefined) return [{ trace, amount, why: 'not in our book' }]
      return own.approved === amount ? [] : [{ trace, amount, why: 'other amount' }]
    })
    await run(
      tx,
      sql`
        update gateway_settlements
        set uploaded = uploaded + ${count}, differences = differences || ${JSON.stringify(differences)}::jsonb
        where merchant_id = ${merchantId} and terminal_id = ${terminalId} and batch = ${batch} and day >= ${dayOf(at)}::date - 40 and upload_ended is null`,
    )
  })
  return {
    fields: { ...managementFields(message, { answer: '00', at, rrn: null }, profile), 48: digits.slice(0, 2) },
    wish: wishes.nothing,
  }
}

/** 批上送结束: what was uploaded is complete, and the batch is closed. Repeated, it changes nothing. */
export async function endUpload(request: ManagementRequest, desk: Desk): Promise<ManagementReply> {
  const { message, profile, merchantId, terminalId, batch, at } = request
  await desk.database.transaction(async (tx) => {
    const ended = await run(
      tx,
      sql`
        update gateway_settlements set upload_ended = ${moment(at)}
        where merchant_id = ${merchantId} and terminal_id = ${terminalId} and batch = ${batch} and day >= ${dayOf(at)}::date - 40
          and upload_ended is null and flag = ${FLAGS.differ}`,
    )
    if (ended > 0) close(tx, request)
  })
  const says = message.text(48)
  const fields = managementFields(message, { answer: '00', at, rrn: null }, profile)
  return { fields: says === undefined ? fields : { ...fields, 48: says }, wish: wishes.nothing }
}
