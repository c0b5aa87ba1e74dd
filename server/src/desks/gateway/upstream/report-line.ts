import type { Clock } from '../../../ground/clock.ts'
import type { Database } from '../../../ground/database/index.ts'
import { reportLine } from '../../../registers/lines/index.ts'
import type { Log } from '../log.ts'
import type { NetworkHealth } from './network.ts'

/** Facts of a health check rest on reports that are not older than a minute. */
const REPORTED_MS = 15_000

/** Writes down how this process's line is: at once when its state changes, else now and then. */
export function lineReporter({
  database,
  clock,
  log,
  process,
}: {
  readonly database: Database
  readonly clock: Clock
  readonly log: Log
  readonly process: () => string
}): (health: NetworkHealth) => void {
  let reportedAt = 0
  let reported = ''
  return (health) => {
    const now = clock()
    if (health.state === reported && now - reportedAt < REPORTED_MS) return
    reported = health.state
    reportedAt = now
    reportLine(database, { ...health, process: process(), reportedAt: now }).catch((reason: unknown) =>
      log.warn({ why: reason instanceof Error ? reason.message : 'unknown' }, 'the state of the line could not be reported'),
    )
  }
}
