import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import type { Fen, Instant, LocalDate, MerchantId, TerminalId } from '@shouli/vocabulary'
import type { Clock } from '../../ground/clock.ts'
import { moment, prepared, rows, run, sql, type Connection, type Database, type Transaction } from '../../ground/database/index.ts'
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
const LOOK_MS = 20
const LOOKS_MOST = 500
/** A process on another machine whose beat we have not seen move for so long is taken for dead. */
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
  const watch = new Watch()
  let own = await register(options)
  await takeOver(own, watch, options)

  let beating: Promise<void> | null = null
  const beat = async (): Promise<void> => {
    try {
      const alive = await run(
        database,
        sql`update gateway_processes set beat_at = ${moment(clock())} where process = ${own} and struck_at is null`,
      )
      // Taken for dead while it was cut off: what was pending is in doubt now, and this process goes on under another name.
      if (alive === 0) own = await register(options)
      await takeOver(own, watch, options)
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
      const at = moment(clock())
      if (clean) await run(database, sql`update gateway_processes set struck_at = ${at}, ended_at = ${at} where process = ${own}`)
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

/** @throws ProcessStruck when others have taken this process for dead: an intent that it wrote now might be looked for by nobody */
export async function mustLive(connection: Connection, process: string): Promise<void> {
  const alive = await rows(
    connection,
    prepared('gateway.must-live', sql`select 1 from gateway_processes where process = ${process} and struck_at is null`),
  )
  if (alive.length === 0) throw new ProcessStruck()
}

export class ProcessStruck extends Error {
  readonly code = 'PROCESS_STRUCK'
  constructor() {
    super('this process was taken for dead and has not noticed yet')
    this.name = 'ProcessStruck'
  }
}

interface Process {
  readonly process: string
  readonly machine: string
  readonly pid: number
  readonly connections: string
  readonly beat_at: Instant
  readonly struck: boolean
}

/** Remembers since when a beat has not moved, by a clock that neither jumps nor runs while the machine sleeps. */
class Watch {
  readonly #seen = new Map<string, { readonly beat: Instant; readonly since: number }>()

  stillFor({ process, beat_at: beat }: Process): number {
    const seen = this.#seen.get(process)
    if (seen?.beat === beat) return performance.now() - seen.since
    this.#seen.set(process, { beat, since: performance.now() })
    return 0
  }

  forget(process: string): void {
    this.#seen.delete(process)
  }
}

async function takeOver(own: string, watch: Watch, options: Options): Promise<void> {
  const { database, clock, log, onDoubt } = options
  const others = await rows<Process>(
    database,
    sql`
      select process, machine, pid, connections, beat_at, struck_at is not null as struck
      from gateway_processes where ended_at is null and process <> ${own}`,
  )
  for (const dead of others.filter((other) => other.struck || isDead(other, watch))) {
    // First it may write nothing new; then what it was writing ends; then nothing can escape the look.
    await run(
      database,
      sql`update gateway_processes set struck_at = ${moment(clock())} where process = ${dead.process} and struck_at is null`,
    )
    await silenceConnections(database, dead.connections)
    const doubted = await database.transaction((tx) => end(tx, dead, clock()))
    watch.forget(dead.process)
    if (doubted === 0) continue
    log.warn({ payments: doubted }, 'payments that an ended process left pending are being reversed')
    onDoubt()
  }
}

function isDead(other: Process, watch: Watch): boolean {
  if (watch.stillFor(other) > DEAD_MS) return true
  const { machine, pid } = other
  if (machine !== hostname() || pid === globalThis.process.pid) return false
  try {
    globalThis.process.kill(pid, 0)
    return false
  } catch (reason) {
    return (reason as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

/**
 * A killed process's last statements may still be at work in the database, and a payment that they write after we have looked would stay
 * pending for ever. So the connections that it has now are ended; new ones, should it live, find it struck.
 */
async function silenceConnections(database: Database, connections: string): Promise<void> {
  const ending = await rows<{ pid: number }>(
    database,
    sql`
      select pid, pg_terminate_backend(pid) from pg_stat_activity
      where application_name = ${connections} and datname = current_database() and pid <> pg_backend_pid()`,
  )
  const pids = ending.map(({ pid }) => pid)
  for (let looks = 0; looks < LOOKS_MOST; looks += 1) {
    const left = await rows(database, sql`select 1 from pg_stat_activity where pid = any(${pids}::int[])`)
    if (left.length === 0) return
    await pause(LOOK_MS)
  }
  throw new Error('connections of an ended process do not end; its payments are taken over at the next look')
}

/** @returns how many payments it left; of several successors one gets them */
async function end(tx: Transaction, dead: Process, at: Instant): Promise<number> {
  const mine = await run(
    tx,
    sql`update gateway_processes set ended_at = ${moment(at)} where process = ${dead.process} and ended_at is null`,
  )
  return mine === 0 ? 0 : doubt(tx, dead, at)
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
async function doubt(tx: Transaction, { process, beat_at }: Process, at: Instant): Promise<number> {
  const from = beat_at - PENDING_MS_MOST
  const left = await rows<Pending>(
    tx,
    sql`
      select merchant_id, day, id, terminal_id, kind, amount, sent
      from payments
      where id >= ${lowestIdOf(from as Instant)} and state = 'pending' and process = ${process}`,
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
