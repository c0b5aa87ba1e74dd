import type { Fen, Instant, LocalDate, MerchantId } from '@shouli/vocabulary'
import { firstRow, lockKeys, moment, run, sql, type Transaction } from '../../ground/database/index.ts'
import { record as recordEvidence } from '../../ground/evidence/index.ts'
import { leave } from '../../ground/outbox/index.ts'
import { takeBackMovements } from '../../registers/risk/index.ts'
import { answerTerminal, type Reply } from './answer-terminal.ts'
import { checkMac, type Desk } from './desk.ts'
import type { Standing } from './judged.ts'
import type { PaymentKind } from './kinds.ts'
import { rrnOf } from './numbers.ts'
import { givingBack } from './original.ts'
import { publicId } from './payment-id.ts'
import type { PaymentRequest } from './read-payment.ts'
import { insertPayments, insertReversals, pendingRow, situate, takeFromOriginals, type PaymentRow, type PaymentState } from './store.ts'

/** What of a payment a reversal must know. */
interface Found {
  readonly merchant_id: MerchantId
  readonly day: LocalDate
  readonly id: string
  readonly kind: PaymentKind
  readonly state: PaymentState
  readonly amount: Fen
  readonly received_at: Instant
  readonly sent: string | null
  readonly rrn: string
  readonly answer: string | null
  readonly original_day: LocalDate | null
  readonly original_id: string | null
}

type Ending =
  /** Taken back now, or before, or it never stood: in our book there is nothing of it. */
  | { readonly answer: '00'; readonly rrn: string; readonly reversed: boolean }
  /** No such payment; should it come later, it is refused. */
  | { readonly answer: 'no original' }
  /** Not the amount of the payment under this trace. */
  | { readonly answer: '64' }
  | { readonly answer: 'A0' }

/**
 * 冲正: takes a payment back, whatever became of it. Before, after or without its original, once or many times, the end is the same:
 * nothing stands, here and (through the reverser) at the network.
 *
 * @param request the reversal, read like the payment that it takes back
 */
export async function reverse(request: PaymentRequest, desk: Desk): Promise<Reply> {
  const [situation] = await situate(desk.database, [request])
  const standing: Standing = { ...situation!, mac: await checkMac(desk, request, situation!) }
  const ending: Ending = standing.mac === 'failed' ? { answer: 'A0' } : await takeBack(request, desk)
  if (ending.answer === '00' && ending.reversed) desk.wakeReverser()

  const answer = ending.answer === 'no original' ? request.profile.reversalWithoutOriginal : ending.answer
  const rrn = ending.answer === '00' ? ending.rrn : null
  return answerTerminal(
    { request, situation: standing, answer, cause: null, reference: null, rrn, authCode: null, fromNetwork: {}, at: desk.clock() },
    desk,
  )
}

const TRIES = 5

/** Tries again when the payment changed between looking and writing. */
async function takeBack(request: PaymentRequest, desk: Desk): Promise<Ending> {
  await desk.rrns.reserve(1)
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await desk.database.transaction((tx) => takeBackOnce(tx, request, desk))
    } catch (reason) {
      if (!(reason instanceof ChangedMeanwhile) || attempt === TRIES) throw reason
    }
  }
}

/** An outcome was recorded between reading the payment and writing its reversal. */
class ChangedMeanwhile extends Error {
  readonly code = 'PAYMENT_CHANGED_MEANWHILE'
}

async function takeBackOnce(tx: Transaction, request: PaymentRequest, desk: Desk): Promise<Ending> {
  // The lock under which payments of this merchant are judged: none can appear between looking and leaving the mark.
  await lockKeys(tx, [`merchant:${request.merchantId}`])
  const found = await find(tx, request)
  if (found === null) {
    insertPayments(tx, [markOf(request, desk)])
    return { answer: 'no original' }
  }
  if (found.state === 'reversed')
    return found.answer === MARK ? { answer: 'no original' } : { answer: '00', rrn: found.rrn, reversed: false }
  if (found.state === 'rejected') return { answer: '00', rrn: found.rrn, reversed: false }
  if (found.amount !== request.amount && request.message.has(4)) return { answer: '64' }
  await reverseFound(tx, request, found, desk)
  return { answer: '00', rrn: found.rrn, reversed: true }
}

async function find(tx: Transaction, { merchantId, terminalId, batch, trace, day }: PaymentRequest): Promise<Found | null> {
  return firstRow<Found>(
    tx,
    sql`
      select merchant_id, day, id, kind, state, amount, received_at, sent, rrn, answer, original_day, original_id
      from payments
      where terminal_id = ${terminalId} and batch = ${batch} and trace = ${trace} and merchant_id = ${merchantId} and day >= ${day}::date - 40
      order by day desc
      limit 1`,
  )
}

async function reverseFound(tx: Transaction, request: PaymentRequest, found: Found, desk: Desk): Promise<void> {
  const { merchantId, terminalId } = request
  const at = desk.clock()
  const key = { merchantId, day: found.day, id: found.id }
  const reason = request.message.text(39) ?? '98'
  const entry = { type: 'payment reversed', payment: publicId(key), askedBy: 'terminal', reason, amount: found.amount }
  await recordEvidence(tx, [{ merchantId, at, entry }])
  const changed = await run(
    tx,
    sql`
      update payments
      set state = 'reversed', reversed_at = ${moment(at)}, decided_by = coalesce(decided_by, 'us'), answer = coalesce(answer, '25')
      where merchant_id = ${merchantId} and day = ${found.day} and id = ${found.id} and state = ${found.state}`,
  )
  if (changed === 0) throw new ChangedMeanwhile()
  insertReversals(tx, found.sent === null ? [] : [{ ...key, reason, askedBy: 'terminal', at, sent: found.sent }])
  takeBackMovements(tx, [{ merchantId, paymentId: found.id, at: found.received_at }], at)
  if (found.original_id !== null && found.original_day !== null) {
    const back = givingBack(found.kind, found.amount, { merchantId, day: found.original_day, id: found.original_id })
    takeFromOriginals(tx, back === null ? [] : [back])
  }
  leave(tx, [
    {
      type: 'payment reversed',
      merchantId,
      terminalId,
      paymentId: publicId(key),
      kind: found.kind,
      amount: found.amount,
      at,
      askedBy: 'terminal',
    },
  ])
}

/** Answer of a row that only marks a reversal whose payment never came. */
const MARK = '22'

/** Stands where the payment would: when it comes after all, it is a repetition of something that was taken back. */
function markOf(request: PaymentRequest, desk: Desk): PaymentRow {
  const at = moment(desk.clock())
  return {
    ...pendingRow(request, desk.process(), rrnOf(desk.rrns.take()), null),
    pin_given: false,
    answered_at: at,
    reversed_at: at,
    state: 'reversed',
    decided_by: 'us',
    answer: MARK,
  }
}
