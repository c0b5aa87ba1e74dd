import { sql, type Connection } from '../database/index.ts'

/** Where readers listen for a wake-up call. */
export const CHANNEL = 'shouli_outbox'

const WAKE_AT_MOST_EVERY_MS = 20

const pending = new WeakMap<Connection, NodeJS.Timeout>()

/**
 * Tells every reader, in whatever process, that there are notes. Once for all transactions that committed within 20 ms, and outside of
 * them: a `notify` inside would make all commits of the database queue up behind one lock. A call that gets lost costs a second:
 * readers look by themselves.
 */
export function wake(database: Connection): void {
  if (pending.has(database)) return
  const timer = setTimeout(() => {
    pending.delete(database)
    database.query(sql`select pg_notify(${CHANNEL}, '')`).catch(() => undefined)
  }, WAKE_AT_MOST_EVERY_MS)
  pending.set(database, timer.unref())
}
