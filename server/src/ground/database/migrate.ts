import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Instant } from '@shouli/vocabulary'
import { moment, rows, type Transaction } from './connection.ts'
import type { Database } from './database.ts'
import { sql } from './sql.ts'

const MIGRATIONS = path.join(import.meta.dirname, 'migrations')

/** A change of the schema: plain SQL that imports nothing, never edited after release, forward only. */
export interface Migration {
  /** Name of its folder, e.g. `0001-ground`. Numbers may have gaps; the order is that of the names. */
  readonly name: string
  readonly up: string
  /** Raises when the data came out wrong; `null`: nothing moves. */
  readonly check: string | null
}

export function readMigrations(folder: string = MIGRATIONS): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}-[a-z0-9-]+$/.test(name))
    .toSorted()
    .map((name) => {
      const check = path.join(folder, name, 'check.sql')
      return {
        name,
        up: readFileSync(path.join(folder, name, 'up.sql'), 'utf8'),
        check: existsSync(check) ? readFileSync(check, 'utf8') : null,
      }
    })
}

/**
 * Brings the schema up to this program, all missing migrations in one transaction. Several processes may start at once: one
 * migrates, the others wait and find nothing to do.
 *
 * @returns the names of the migrations that ran
 * @throws SchemaTooNew when the database holds migrations that this program does not know
 * @throws ServerTooOld when PostgreSQL is older than 15
 */
export function migrate(database: Database, at: Instant, migrations: readonly Migration[] = readMigrations()): Promise<string[]> {
  return database.transaction(
    async (tx) => {
      await refuseOldServer(tx)
      await tx.query(sql`select pg_advisory_xact_lock(hashtextextended('shouli migrate', 0))`)
      await tx.query(sql`
        create table if not exists schema_migrations (
          name   text primary key,
          ran_at timestamptz not null)
      `)
      const ran = new Set((await rows<{ name: string }>(tx, sql`select name from schema_migrations`)).map(({ name }) => name))
      const unknown = [...ran].filter((name) => migrations.every((known) => known.name !== name)).toSorted()
      if (unknown.length > 0) throw new SchemaTooNew(unknown)

      const missing = migrations.filter(({ name }) => !ran.has(name))
      for (const { name, up, check } of missing) {
        for (const text of [up, check]) if (text !== null) await tx.query({ text, values: [], parts: [text] })
        await tx.query(sql`insert into schema_migrations (name, ran_at) values (${name}, ${moment(at)})`)
      }
      return missing.map(({ name }) => name)
    },
    { statementTimeoutMs: 0 },
  )
}

const OLDEST_SERVER = 15

async function refuseOldServer(tx: Transaction): Promise<void> {
  const [server] = await rows<{ version: number; text: string }>(
    tx,
    sql`select current_setting('server_version_num')::int as version, current_setting('server_version') as text`,
  )
  if (server!.version < OLDEST_SERVER * 10_000) throw new ServerTooOld(server!.text)
}

export class SchemaTooNew extends Error {
  readonly code = 'SCHEMA_TOO_NEW'
  readonly exitCode = 78
  constructor(unknown: readonly string[]) {
    super(
      `the database was changed by a newer version of Shouli (${unknown.join(', ')}); start that version, or give this one another database`,
    )
    this.name = 'SchemaTooNew'
  }
}

export class ServerTooOld extends Error {
  readonly code = 'SERVER_TOO_OLD'
  readonly exitCode = 78
  constructor(version: string) {
    super(`PostgreSQL ${version} is too old: ${OLDEST_SERVER} or newer is needed`)
    this.name = 'ServerTooOld'
  }
}
