// A real PostgreSQL for tests: one server a test process, a fresh database a test.

import { spawnSync } from 'node:child_process'
import { Client } from 'pg'
import { instant } from '@shouli/vocabulary'
import { Database, type DatabaseOptions } from '../database.ts'
import { startTemporary } from '../embedded.ts'
import { migrate } from '../migrate.ts'
import { ensurePartitions } from '../partitions.ts'

/** The moment at which most tests play: a Wednesday noon in China. */
export const NOON = instant('2026-07-15T12:00:00+08:00')

interface Server {
  url(database: string): string
}

/** `DATABASE_URL` when set (its user must be allowed to create databases), else a temporary server that ends with this process. */
const server = once(async (): Promise<Server> => {
  const given = process.env['DATABASE_URL']
  if (given === undefined || given === '') return startTemporary()
  process.once('exit', () => dropAll(given))
  return { url: (database) => withName(given, database) }
})

const template = once(async (): Promise<string> => {
  const name = nextName()
  await administer(`create database ${name}`)
  const database = new Database({ url: (await server()).url(name), connections: 1 })
  await migrate(database, NOON)
  await ensurePartitions(database, instant('2026-06-15T00:00:00+08:00'), instant('2026-09-15T00:00:00+08:00'))
  await database.end()
  return name
})

/**
 * A new database with the newest schema and no row in it, closed by itself when the test process has nothing else to do.
 *
 * @param options e.g. `{ connections: 2 }`
 */
export async function freshDatabase(options: Omit<DatabaseOptions, 'url'> = {}): Promise<Database> {
  return new Database({ url: await freshUrl(), exitOnIdle: true, ...options })
}

/** The address of such a database, for processes that open it themselves. */
export async function freshUrl(): Promise<string> {
  const from = await template()
  const name = nextName()
  await administer(`create database ${name} template ${from}`)
  return (await server()).url(name)
}

/** An empty database without any schema, for tests of the migrations themselves. */
export async function emptyDatabase(): Promise<Database> {
  const name = nextName()
  await administer(`create database ${name}`)
  return new Database({ url: (await server()).url(name), exitOnIdle: true })
}

const made: string[] = []

function nextName(): string {
  const name = `shouli_test_${process.pid}_${made.length + 1}`
  made.push(name)
  return name
}

let turn: Promise<unknown> = Promise.resolve()

/** One after the other: a template cannot be copied while somebody else copies it. */
function administer(statement: string): Promise<void> {
  const before = turn
  const done = (async () => {
    await before
    const client = new Client({ connectionString: (await server()).url('postgres') })
    await client.connect()
    await client.query(statement)
    await client.end()
  })()
  turn = done.catch(() => undefined)
  return done
}

/** At the very end and in a process of its own: nothing asynchronous runs here any more, and this one may still hold connections. */
function dropAll(url: string): void {
  const script = `
    import { Client } from ${JSON.stringify(import.meta.resolve('pg'))}
    const client = new Client({ connectionString: ${JSON.stringify(withName(url, 'postgres'))} })
    await client.connect()
    for (const name of ${JSON.stringify(made)}) await client.query('drop database if exists ' + name + ' with (force)')
    await client.end()`
  spawnSync(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' })
}

function withName(url: string, database: string): string {
  return url.replace(/^(postgres(?:ql)?:\/\/[^/]*)\/?[^?]*/, `$1/${database}`)
}

function once<value>(make: () => Promise<value>): () => Promise<value> {
  let made: Promise<value> | undefined
  return () => (made ??= make())
}
