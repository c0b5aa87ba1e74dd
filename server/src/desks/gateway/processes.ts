import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import type { Fen, Instant, LocalDate, MerchantId, TerminalId } from '@shouli/vocabulary'
import type { Clock } from '../../ground/clock.ts'
import { moment, rows, run, sql, type Database, type Transaction } from '../../ground/database/index.ts'
import { record as recordEvidence } from '../../ground/evidence/index.ts'
import { leave } from '../../ground/outbox/index.ts'
import { paymentKinds, type PaymentKind } from './kinds.ts'
import type { Log } from './log.ts'
import { lowestIdOf, publicId } from './payment-id.ts'
import { insertReversals } from './store.ts'

/** Says that this process is alive, and takes over what dead ones left pending. */
export interface Processes {
  /** Under which this process's payments are pending. */
  readonly own: () => string
  /** @param clean nothing of ours is pending: nobody has to look */
  stop(clean: boolean): Promise<void>
}

const BEAT_MS = 2_000
/** Silent for so long, a process on another machine is taken for dead. Should it live after all, its outcomes find their payments taken. */
const DEAD_MS = 10_000
/** A payment is pending at most as long as its time limit (`profiles.ts`); the rest is room for a slow disk. */
const PENDING_MS_MOST = 2 * 60_000

interface Options {
  readonly database: Database
  /** application_name of every connection through which this process writes payments. */
  readonly connections: string
  readonly clock: Clock
  readonly log: Log
  /** Payments were put in doubt: their reversals wait. */
  readonly onDoubt: () => void
}

/** Registers this process, takes over from the dead, and goes on doing both. When this returns, whatever was left before is in doubt. */
export async function startProcesses(options: Options): Promise<Processes> {
  const { database, clock, log } = options
  let own = await register(options)
  await takeOver(options)

  let beating: Promise<void> | null = null
  const beat = async (): Promise<void> => {
    try {
      const alive = await run(
        database,
        sql`update gateway_processes set beat_at = ${moment(clock())} where process = ${own} and ended_at is null`,
      )
      // Taken for dead while it was busy or cut off: what was pending is in doubt now, and this process goes on under another name.
      if (alive === 0) own = await register(options)
      await takeOver(options)
    } catch (reason) {
      log.error({ why: reason instanceof Error ? reason.message : 'unknown' }, 'the database does not hear this process')
    }
  }
  const timer = setInterval(() => {
    beating ??= beat().finally(() => (beating = null))
  }, BEAT_MS)

  return {
    own: () => own,
    async stop(clean) {
      clearInterval(timer)
      await beating
      if (clean) await run(database, sql`update gateway_processes set ended_at = ${moment(clock())} where process = ${own}`)
    },
  }
}

async function register({ database, clock, connections }: Options): Promise<string> {
  const process = randomUUID()
  const at = moment(clock())
  await run(
    database,
    sql`
      insert into gateway_processes (process, machine, pid, connections, started_at, beat_at)
      values (${process}, ${hostname()}, ${globalThis.process.pid}, ${connections}, ${at}, ${at})`,
  )
  return process
}

interface Process {
  readonly process: string
  readonly machine: string
  readonly pid: number
  readonly connections: string
  readonly beat_at: Instant
}

async function takeOver(options: Options): Promise<void> {
  const { database, clock, log, onDoubt } = options
  const running = await rows<Process>(
    database,
    sql`select process, machine, pid, connections, beat_at from gateway_processes where ended_at is null`,
  )
  const dead = running.filter((one) => isDead(one, clock()))
  if (dead.length === 0) return
  for (const { connections } of dead) await silenceConnections(database, connections)

  const doubted = await database.transaction(async (tx) => {
    // Of several successors one gets each of them.
    const mine = await rows<{ process: string }>(
      tx,
      sql`update gateway_processes set ended_at = ${moment(clock())} where process = any(${dead.map(({ process }) => process)}::uuid[]) and ended_at is null returning process`,
    )
    const taken = dead.filter(({ process }) => mine.some((one) => one.process === process))
    return taken.length === 0 ? 0 : doubt(tx, taken, clock())
  })
  if (doubted > 0) {
    log.warn({ payments: doubted }, 'payments that an ended process left pending are being reversed')
    onDoubt()
  }
}

/**
 * A killed process's last statements may still be at work in the database, and a payment that they write after we have looked would stay
 * pending for ever. So its connections are ended first.
 */
async function silenceConnections(database: Database, connections: string): Promise<void> {
  for (;;) {
    const alive = await rows(
      database,
      sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = ${connections} and datname = current_database()`,
    )
    if (alive.length === 0) return
    await pause(20)
  }
}

function isDead({ machine, pid, beat_at }: Process, now: Instant): boolean {
  if (now - beat_at > DEAD_MS) return true
  if (machine !== hostname() || pid === globalThis.process.pid) return false
  try {
    globalThis.process.kill(pid, 0)
    return false
  } catch (reason) {
    return (reason as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

interface Pending {
  readonly merchant_id: MerchantId
  readonly day: LocalDate
  readonly id: string
  readonly terminal_id: TerminalId
  readonly kind: PaymentKind
  readonly amount: Fen
  readonly sent: string
}

/** Whatever was pending may stand at the network: it is put in doubt and its reversal is left for the reverser. */
async function doubt(tx: Transaction, dead: readonly Process[], at: Instant): Promise<number> {
  const from = Math.min(...dead.map(({ beat_at }) => beat_at)) - PENDING_MS_MOST
  const left = await rows<Pending>(
    tx,
    sql`
      select merchant_id, day, id, terminal_id, kind, amount, sent
      from payments
      where id >= ${lowestIdOf(from as Instant)} and state = 'pending' and process = any(${dead.map(({ process }) => process)}::uuid[])`,
  )
  const entries = left.map(({ merchant_id: merchantId, id, amount }) => ({
    merchantId,
    at,
    entry: { type: 'payment in doubt', payment: publicId({ merchantId, id }), amount, why: 'the process that sent it ended' },
  }))
  await recordEvidence(tx, entries)
  tx.write(sql`
    update payments p
    set state = case kind when 'balance' then 'rejected' else 'in doubt' end, decided_by = 'us', answer = '98'
    from unnest(${left.map(({ merchant_id }) => merchant_id)}::text[], ${left.map(({ day }) => day)}::date[], ${left.map(({ id }) => id)}::uuid[])
      as l(merchant_id, day, id)
    where p.merchant_id = l.merchant_id and p.day = l.day and p.id = l.id and p.state = 'pending'`)
  // An advice comes again from its terminal until it is answered, and then goes to the network under the same number.
  const moved = left.filter(({ kind }) => kind !== 'balance' && !paymentKinds[kind].advice)
  insertReversals(
    tx,
    moved.map(({ merchant_id: merchantId, day, id, sent }) => ({ merchantId, day, id, reason: '98', askedBy: 'gateway', at, sent })),
  )
  leave(
    tx,
    moved.map(({ merchant_id: merchantId, terminal_id: terminalId, id, kind, amount }) => ({
      type: 'payment in doubt' as const,
      merchantId,
      terminalId,
      paymentId: publicId({ merchantId, id }),
      kind,
      amount,
      at,
      why: 'the process that sent it ended',
    })),
  )
  return left.length
}
