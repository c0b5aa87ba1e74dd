import type { Fen, Instant, LocalDate, MerchantId, TerminalId } from '@shouli/vocabulary'
import { moment, prepared, rows, run, sql } from '../../../ground/database/index.ts'
import { record as recordEvidence } from '../../../ground/evidence/index.ts'
import { leave } from '../../../ground/outbox/index.ts'
import { takeBackMovements } from '../../../registers/risk/index.ts'
import type { Desk } from '../desk.ts'
import { originalElements } from '../forward.ts'
import type { PaymentKind } from '../kinds.ts'
import { givingBack } from '../original.ts'
import { publicId } from '../payment-id.ts'
import { takeFromOriginals } from '../store.ts'
import { wallTime } from '../wall-time.ts'

/** Sends reversals that the network has not answered, until it has: they outlive every process. */
export interface Reverser {
  /** Looks now. */
  wake(): void
  /** Ends after what is in flight. */
  stop(): Promise<void>
  figures(): { readonly sent: number; readonly done: number; readonly abandoned: number }
}

interface Due {
  readonly merchant_id: MerchantId
  readonly day: LocalDate
  readonly id: string
  readonly terminal_id: TerminalId
  readonly trace: number
  readonly kind: PaymentKind
  readonly amount: Fen
  readonly rrn: string
  readonly network_rrn: string | null
  readonly auth_code: string | null
  readonly received_at: Instant
  readonly original_day: LocalDate | null
  readonly original_id: string | null
  /** Field 7 of the payment, and of the reversal. */
  readonly payment_sent: string
  readonly sent: string
  readonly reason: string
  readonly asked_by: 'terminal' | 'gateway'
  readonly asked_at: Instant
  readonly tries: number
}

const AT_ONCE = 50
const LOOK_EVERY_MS = 1_000
const LONGEST_PAUSE_MS = 5 * 60_000
/** After so long it is left to the reconciliation with the network's file. */
const GIVE_UP_MS = 3 * 24 * 60 * 60_000

/** The network has taken it back, or has nothing to take back (25, and on some hosts 12; iso8583-unionpay-pos.md §6). */
const settledAnswers = new Set(['00', '10', '11', '25', '12'])

/** @param answerMs how long the network may take to answer one */
export function startReverser(desk: Desk, answerMs: number): Reverser {
  const counts = { sent: 0, done: 0, abandoned: 0 }
  let looking: Promise<void> | null = null
  let again = false
  let stopped = false

  const wake = (): void => {
    if (stopped) return
    if (looking !== null) {
      again = true
      return
    }
    looking = look().finally(() => {
      looking = null
      if (again) wake()
      again = false
    })
  }
  const timer = setInterval(wake, LOOK_EVERY_MS)

  async function look(): Promise<void> {
    if (desk.network.health.state === 'down') return
    try {
      for (let due = await claim(desk, answerMs); due.length > 0; due = await claim(desk, answerMs)) {
        await Promise.all(due.map((one) => send(one)))
        if (stopped) return
      }
    } catch (reason) {
      desk.log.error({ why: reason instanceof Error ? reason.message : 'unknown' }, 'open reversals could not be read or recorded')
    }
  }

  async function send(due: Due): Promise<void> {
    counts.sent += 1
    const exchange = await desk.network.ask({ mti: due.tries <= 1 ? '0420' : '0421', fields: reversalFields(due, desk) }, answerMs)
    const answer = exchange.ending === 'answered' ? (exchange.message.text(39) ?? null) : null
    if (answer !== null && settledAnswers.has(answer)) {
      await finish(due, answer, desk)
      counts.done += 1
    } else if (desk.clock() - due.asked_at > GIVE_UP_MS) {
      await abandon(due, answer, desk)
      counts.abandoned += 1
    } else await postpone(due, answer, desk)
  }

  return {
    wake,
    figures: () => ({ ...counts }),
    async stop() {
      stopped = true
      clearInterval(timer)
      await looking
    },
  }
}

/** Takes what is due; nobody else sends it before the time limit of its answer is over. */
function claim({ database, clock }: Desk, answerMs: number): Promise<Due[]> {
  const now = clock()
  return rows<Due>(
    database,
    prepared(
      'gateway.claim-reversals',
      sql`
        with due as (
          select merchant_id, day, payment_id
          from gateway_reversals
          where state = 'open' and next_at <= ${moment(now)}::timestamptz
          order by next_at
          limit ${AT_ONCE}
          for update skip locked),
        claimed as (
          update gateway_reversals r
          set tries = r.tries + 1, next_at = ${moment((now + answerMs * 2) as Instant)}::timestamptz
          from due
          where r.merchant_id = due.merchant_id and r.day = due.day and r.payment_id = due.payment_id
          returning r.*)
        select c.merchant_id, c.day, c.payment_id as id, c.sent, c.reason, c.asked_by, c.asked_at, c.tries,
               p.terminal_id, p.trace, p.kind, p.amount, p.rrn, p.network_rrn, p.auth_code, p.received_at, p.original_day, p.original_id,
               p.sent as payment_sent
        from claimed c
        join payments p on p.merchant_id = c.merchant_id and p.day = c.day and p.id = c.payment_id`,
    ),
  )
}

/** 0420: names its original by field 90 (docs/upstream.md). It carries no card: none was kept. */
function reversalFields(due: Due, { clock }: Desk) {
  const { date, time } = wallTime(clock())
  return {
    3: '000000',
    4: String(due.amount).padStart(12, '0'),
    7: due.sent,
    11: String(due.trace).padStart(6, '0'),
    12: time,
    13: date,
    37: due.network_rrn ?? due.rrn,
    ...(due.auth_code === null ? {} : { 38: due.auth_code }),
    39: due.reason,
    41: due.terminal_id,
    42: due.merchant_id,
    49: '156',
    90: originalElements({ kind: due.kind, trace: due.trace, sent: due.payment_sent }),
  }
}

async function finish(due: Due, answer: string, { database, clock }: Desk): Promise<void> {
  const at = clock()
  const { merchant_id: merchantId, terminal_id: terminalId, day, id } = due
  await database.transaction(async (tx) => {
    const paymentId = publicId({ merchantId, id })
    const entry = { type: 'reversal answered', payment: paymentId, askedBy: due.asked_by, reason: due.reason, answer, amount: due.amount }
    await recordEvidence(tx, [{ merchantId, at, entry }])
    tx.write(sql`
      update gateway_reversals set state = 'done', answer = ${answer}, ended_at = ${moment(at)}
      where merchant_id = ${merchantId} and day = ${day} and payment_id = ${id} and state = 'open'`)
    const reversed = await run(
      tx,
      sql`
        update payments set state = 'reversed', reversed_at = ${moment(at)}
        where merchant_id = ${merchantId} and day = ${day} and id = ${id} and state = 'in doubt'`,
    )
    if (reversed === 0) return
    takeBackMovements(tx, [{ merchantId, paymentId: id, at: due.received_at }], at)
    if (due.original_id !== null && due.original_day !== null) {
      const back = givingBack(due.kind, due.amount, { merchantId, day: due.original_day, id: due.original_id })
      takeFromOriginals(tx, back === null ? [] : [back])
    }
    leave(tx, [{ type: 'payment reversed', merchantId, terminalId, paymentId, kind: due.kind, amount: due.amount, at, askedBy: 'gateway' }])
  })
}

async function postpone({ merchant_id, day, id, tries }: Due, answer: string | null, { database, clock }: Desk): Promise<void> {
  const next = (clock() + Math.min(LONGEST_PAUSE_MS, 500 * 2 ** tries)) as Instant
  await run(
    database,
    sql`
      update gateway_reversals set next_at = ${moment(next)}, answer = ${answer}
      where merchant_id = ${merchant_id} and day = ${day} and payment_id = ${id} and state = 'open'`,
  )
}

async function abandon({ merchant_id, day, id }: Due, answer: string | null, { database, clock, log }: Desk): Promise<void> {
  log.error({ payment: publicId({ merchantId: merchant_id, id }), answer }, 'a reversal was never answered and is left to reconciliation')
  await run(
    database,
    sql`
      update gateway_reversals set state = 'abandoned', answer = ${answer}, ended_at = ${moment(clock())}
      where merchant_id = ${merchant_id} and day = ${day} and payment_id = ${id} and state = 'open'`,
  )
}
