// What this house does by the clock, and after a payment was answered. Each is safe to run in several processes at once, and one that finds
// nothing to do is cheap.

import type { Model } from '@shouli/acceptance'
import type { Logger } from 'pino'
import { cases } from './desks/cases/index.ts'
import { diagnoseAndTell } from './desks/diagnosis/index.ts'
import { keyOfPublicId, lowestIdOf, publicId } from './desks/gateway/routes/index.ts'
import { IncidentWatch } from './desks/incidents/index.ts'
import type { Clock } from './ground/clock.ts'
import { ensurePartitions, type Database } from './ground/database/index.ts'
import { deliver, type Reader } from './ground/outbox/index.ts'
import { forgetAnswers } from './http/idempotency.ts'
import { stillStands } from './still-stands.ts'

export interface JobParts {
  readonly database: Database
  readonly clock: Clock
  readonly log: Logger
  readonly model: Model
  /** Name of the network host. */
  readonly host: string
  /** Partitions are made so long before they are needed. */
  readonly partitionMonthsAhead: number
  /** A case that ended opens again when its obstacle returns within so many days. */
  readonly caseProbationDays: number
  /**
   * Diagnoses, cases and the watch for incidents run here too. A process that only answers terminals leaves them to those with the HTTP part,
   * so that no payment waits for them.
   */
  readonly afterwards: boolean
}

interface Job {
  readonly name: string
  readonly everyMs: number
  readonly run: () => Promise<unknown>
}

/**
 * Starts what happens by the clock, and what happens because something happened elsewhere.
 *
 * @returns ends it all; waits for what is running
 */
export async function startJobs(parts: JobParts): Promise<() => Promise<void>> {
  const { database, clock, log, partitionMonthsAhead, afterwards } = parts
  const jobs: readonly Job[] = [
    { name: 'forget answers', everyMs: 10 * 60_000, run: () => forgetAll(database, clock) },
    { name: 'make partitions', everyMs: 6 * 3_600_000, run: () => makePartitions(database, clock, partitionMonthsAhead) },
  ]
  const stops = jobs.map((job) => repeat(job, log))
  if (afterwards) stops.push(await startReaders(parts), startWatch(parts))
  return async () => {
    await Promise.all(stops.map((stop) => stop()))
  }
}

function startReaders(parts: JobParts): Promise<() => Promise<void>> {
  const { database, clock, log } = parts
  return deliver({
    database,
    clock,
    readers: [diagnosing(parts), casesOf(parts)],
    onProblem: ({ reader, event, error, attempts }) =>
      log.warn({ err: error, reader, event: event.type, attempts }, 'a note could not be taken in; it will be tried again'),
    onOutage: (error) => log.warn({ err: error }, 'notes cannot be delivered at the moment'),
  })
}

function startWatch({ database, clock, log, host }: JobParts): () => Promise<void> {
  const watch = new IncidentWatch({ database, clock, host, lowestIdOf, publicId })
  const stop = repeat({ name: 'watch for incidents', everyMs: 5_000, run: () => lookOut(watch, log) }, log)
  return async () => {
    await stop()
    await watch.stop()
  }
}

/** Diagnoses each payment that was not accepted, after its answer went out. */
function diagnosing({ model, clock }: JobParts): Reader {
  return {
    name: 'diagnosis',
    types: ['payment rejected', 'payment in doubt', 'peers counted'],
    async take(event, tx) {
      const key = 'paymentId' in event ? keyOfPublicId(event.paymentId) : null
      if (key === null || !('paymentId' in event)) return
      const { paymentId, terminalId } = event
      await diagnoseAndTell(tx, model, key, { paymentId, terminalId, at: clock() })
    },
  }
}

/** Opens a case for what stands in a terminal's way, and closes it when a payment proves it gone. */
function casesOf({ clock, host, caseProbationDays }: JobParts): Reader {
  return cases({
    clock,
    probationDays: caseProbationDays,
    keyOf: keyOfPublicId,
    stands: (tx, merchantId, ground, at) => stillStands(tx, merchantId, ground, at, host),
  })
}

/** What opens, moves and closes is also told in the log: operations may have an alarm on it. */
async function lookOut(watch: IncidentWatch, log: Logger): Promise<void> {
  for (const { id, kind, group, endedAt, affected } of await watch.look()) {
    log.warn(
      { incident: id, kind, group: group.kind, value: group.value, terminals: affected.count },
      endedAt === null ? 'incident' : 'incident over',
    )
  }
}

/** Makes the month partitions from now on, before the first row of a month wants one. */
export async function makePartitions(database: Database, clock: Clock, monthsAhead: number): Promise<void> {
  const now = clock()
  await ensurePartitions(database, now, (now + monthsAhead * 31 * 86_400_000) as typeof now)
}

async function forgetAll(database: Database, clock: Clock): Promise<void> {
  const atATime = 1_000
  while ((await forgetAnswers(database, clock(), atATime)) === atATime);
}

/** One after the other, never beside itself; a failure is logged and the next turn tries again. */
function repeat({ name, everyMs, run }: Job, log: Logger): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => {
    running = running.then(run).catch((error: unknown) => log.error({ err: error, job: name }, 'a job failed'))
  }, everyMs)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await running
  }
}
