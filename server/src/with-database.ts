import type { Instant } from '@shouli/vocabulary'
import type { Config } from './config.ts'
import { systemClock } from './ground/clock.ts'
import { ensurePartitions, migrate, type Database } from './ground/database/index.ts'
import { createLog } from './http/log.ts'
import { openDatabase, openKeyStore } from './main.ts'
import { personTokens } from './registers/merchants/index.ts'

export interface Opened {
  readonly database: Database
  /** Now, the same for everything that one command writes. */
  readonly at: Instant
  /** Identity number → keyed token, as the whole house makes them. */
  readonly personToken: () => Promise<(identityNumber: string) => string>
}

/**
 * Opens the database that the settings name, brings its schema up to date, works, and closes again: for commands that run beside
 * a server or without one.
 *
 * @throws everything that `startRefused` has a sentence for, and whatever `work` throws
 */
export async function withDatabase<result>(config: Config, work: (opened: Opened) => Promise<result>): Promise<result> {
  const closing: (() => Promise<void>)[] = []
  try {
    const at = systemClock()
    const database = await openDatabase(config, createLog(config.logLevel), closing)
    await migrate(database, at)
    await ensurePartitions(database, at, at)
    const personToken: Opened['personToken'] = async () =>
      personTokens(await openKeyStore(config, database, systemClock).secret('person tokens'))
    return await work({ database, at, personToken })
  } finally {
    for (const close of closing.toReversed()) await close()
  }
}
