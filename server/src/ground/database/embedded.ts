import { createHash } from 'node:crypto'
import { execFile, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { makeFolder as makeLevels } from '../make-folder.ts'
import { findBinaries, PostgresCannotRun } from './binaries.ts'
import { asPostgresUser, userForPostgres, type User } from './postgres-user.ts'
import { processIdentity } from './process-identity.ts'
import { durableSettings, temporarySettings } from './embedded-settings.ts'

/** A PostgreSQL server of our own, reachable through a socket in the file system only: no port, no password, nobody from outside. */
export interface EmbeddedServer {
  /** Address of one of its databases, for `new Database({ url })` and for `DATABASE_URL` of another process of the same user. */
  url(database: string): string
  /** `false`: another process started it and will stop it; this one shares it. */
  readonly owner: boolean
  /** Stops it when we are its owner; waits until all is written. */
  stop(): Promise<void>
}

const MAJOR = '18'

/**
 * Starts the PostgreSQL 18 that npm brought, in `folder`; makes the cluster at the first start. When another living process
 * already runs it there, shares that one.
 *
 * It ends with this process however that ends: a small shell waits for our end of a pipe to close and then stops it in good order.
 *
 * @param folder data folder; made when missing
 * @throws PostgresCannotRun when the folder cannot be written, the platform has no PostgreSQL, or the cluster is of another version
 * @throws DataFolderBusy when another process holds the folder but no server answers there
 */
export async function startEmbedded(folder: string): Promise<EmbeddedServer> {
  const user = userForPostgres()
  makeFolder(folder, user)
  const sockets = socketFolder(folder, user)

  if (!takeLock(folder)) {
    await readyOrBusy(folder)
    return served(sockets, false, () => Promise.resolve())
  }
  try {
    await makeCluster(folder, user, [])
    const stop = await startServer({ folder, sockets, user, settings: durableSettings(), removeAtEnd: false })
    return served(sockets, true, async () => {
      await stop()
      rmSync(lockOf(folder), { force: true })
    })
  } catch (error) {
    rmSync(lockOf(folder), { force: true })
    throw error
  }
}

/** A server for tests: as fast as can be, gone without a trace when it stops or when this process ends. */
export async function startTemporary(): Promise<EmbeddedServer> {
  const user = userForPostgres()
  const folder = mkdtempSync(path.join(fastestFolder(), 'shouli-pg-'))
  makeFolder(folder, user)
  await makeCluster(folder, user, ['--no-sync'])
  const stop = await startServer({ folder, sockets: folder, user, settings: temporarySettings(), removeAtEnd: true })
  return served(folder, true, stop)
}

const MEMORY = '/dev/shm'
const ROOM_BYTES = 2_000_000_000

/** In memory where there is plenty: a fresh database is a thousand small files, which takes 30 ms there and 600 ms on a busy disk. */
function fastestFolder(): string {
  if (!existsSync(MEMORY)) return tmpdir()
  const { bavail, bsize } = statfsSync(MEMORY)
  return bavail * bsize > ROOM_BYTES ? MEMORY : tmpdir()
}

function served(sockets: string, owner: boolean, stop: () => Promise<void>): EmbeddedServer {
  return { owner, stop, url: (database) => `postgresql://postgres@localhost/${database}?host=${encodeURIComponent(sockets)}` }
}

function makeFolder(folder: string, user: User): void {
  try {
    makeLevels(folder)
    if (user !== null) chownSync(folder, user.uid, user.gid)
    chmodSync(folder, 0o700)
  } catch (error) {
    throw new PostgresCannotRun(`the data folder ${folder} cannot be written: ${(error as Error).message}`)
  }
}

/** Paths of sockets are limited to about 100 bytes by the operating system. */
function socketFolder(folder: string, user: User): string {
  const inside = path.resolve(folder)
  if (Buffer.byteLength(inside) <= 80) return inside
  const short = path.join(tmpdir(), `shouli-${createHash('sha256').update(inside).digest('hex').slice(0, 12)}`)
  makeFolder(short, user)
  return short
}

const clusterOf = (folder: string): string => path.join(folder, 'cluster')
const lockOf = (folder: string): string => path.join(folder, 'owner.pid')

/** @returns `false` when a living process holds the folder */
function takeLock(folder: string): boolean {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(lockOf(folder), `${process.pid}\n${processIdentity(process.pid)}`, { flag: 'wx', mode: 0o600 })
      return true
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
        throw new PostgresCannotRun(`the data folder ${folder} cannot be written: ${(error as Error).message}`)
      if (heldBy(folder) !== null) return false
      rmSync(lockOf(folder), { force: true })
    }
  }
  return false
}

/** The living process that holds the folder; `null`: it is gone, or its number belongs to another one now. */
function heldBy(folder: string): number | null {
  if (!existsSync(lockOf(folder))) return null
  const [pid, identity] = readFileSync(lockOf(folder), 'utf8').split('\n')
  return processIdentity(Number(pid)) === identity ? Number(pid) : null
}

/** First line: process id; eighth: `ready` once connections are taken. A file left by a server that was killed is passed over. */
function serverIn(folder: string): { pid: number; ready: boolean } | null {
  const file = path.join(clusterOf(folder), 'postmaster.pid')
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  return processIdentity(pid)?.includes('postgres') === true ? { pid, ready: lines[7]?.trim() === 'ready' } : null
}

async function readyOrBusy(folder: string): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 50) {
    if (serverIn(folder)?.ready === true) return
    await sleep(50)
  }
  throw new DataFolderBusy(folder, heldBy(folder))
}

async function makeCluster(folder: string, user: User, options: readonly string[]): Promise<void> {
  const cluster = clusterOf(folder)
  if (existsSync(cluster)) {
    const version = readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim()
    if (version !== MAJOR) throw new PostgresCannotRun(`the data in ${folder} are of PostgreSQL ${version}, this program brings ${MAJOR}`)
    return
  }
  const fresh = `${cluster}.new`
  rmSync(fresh, { recursive: true, force: true })
  const args = [`--pgdata=${fresh}`, '--username=postgres', '--auth-local=trust', '--auth-host=reject', '--encoding=UTF8']
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions']
  try {
    const { command, leading, ids } = asPostgresUser(user, [findBinaries().initdb, folder])
    const all = [...leading, findBinaries().initdb, ...args, ...locale, ...options]
    await promisify(execFile)(command, all, { ...ids, cwd: folder, env: { ...process.env, LC_ALL: 'C' } })
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    const said = (error as { stderr?: string }).stderr?.trim() ?? ''
    throw error instanceof PostgresCannotRun ? error : new PostgresCannotRun(said || (error as Error).message)
  }
  renameSync(fresh, cluster)
}

/** $1 folder to remove at the end or "", the rest: PostgreSQL and its arguments. Ends it when standard input closes. */
const KEEPER = `remove="$1"; shift
exec 3<&0
"$@" 3<&- </dev/null &
server=$!
(cat <&3 >/dev/null; kill -INT $server 2>/dev/null) &
exec 3<&-
wait $server
status=$?
if [ -n "$remove" ]; then rm -rf "$remove"; fi
exit $status`

async function startServer(start: {
  readonly folder: string
  readonly sockets: string
  readonly user: User
  readonly settings: Readonly<Record<string, string>>
  readonly removeAtEnd: boolean
}): Promise<() => Promise<void>> {
  const { folder, sockets, user, removeAtEnd } = start
  const adopted = await waitForPredecessor(folder)
  if (adopted !== null) return () => endServer(folder, adopted)

  const settings = { ...start.settings, listen_addresses: '', unix_socket_directories: sockets, unix_socket_permissions: '0700' }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // PostgreSQL refuses to start when the number in a file left behind belongs to any living process.
  rmSync(path.join(clusterOf(folder), 'postmaster.pid'), { force: true })
  const log = openLog(folder)
  const { command, leading, ids } = asPostgresUser(user, [findBinaries().postgres, folder])
  const server = [findBinaries().postgres, '-D', clusterOf(folder), ...flags]
  const keeper = spawn(command, [...leading, 'sh', '-c', KEEPER, 'keeper', removeAtEnd ? folder : '', ...server], {
    ...ids,
    cwd: folder,
    // A process group of its own: Ctrl-C in a terminal must reach the database only after the server has drained.
    detached: true,
    stdio: ['pipe', log, log],
  })
  closeSync(log)
  let ended = false
  const exited = new Promise<void>((resolve) => {
    const end = (): void => {
      ended = true
      resolve()
    }
    keeper.once('error', end)
    keeper.once('exit', end)
  })
  // Neither the child nor the pipe keeps this process alive; when the process ends, the pipe closes and the server stops.
  keeper.unref()
  ;(keeper.stdin as unknown as { unref(): void }).unref()

  for (let waited = 0; serverIn(folder)?.ready !== true; waited += 20) {
    if (ended || waited > 60_000) throw new PostgresCannotRun(lastWords(folder))
    await sleep(20)
  }
  return async () => {
    keeper.ref()
    keeper.stdin!.destroy()
    await exited
  }
}

/** A server left by a process that was killed: normally it is just stopping. One that stays is taken over. */
async function waitForPredecessor(folder: string): Promise<number | null> {
  for (let waited = 0; waited < 10_000; waited += 50) {
    if (serverIn(folder) === null) return null
    await sleep(50)
  }
  return serverIn(folder)?.pid ?? null
}

async function endServer(folder: string, pid: number): Promise<void> {
  process.kill(pid, 'SIGINT')
  while (serverIn(folder) !== null) await sleep(50)
}

const LOG_BYTES_MAX = 5_000_000

function openLog(folder: string): number {
  const file = path.join(folder, 'postgres.log')
  const long = existsSync(file) && statSync(file).size > LOG_BYTES_MAX
  return openSync(file, long ? 'w' : 'a', 0o600)
}

function lastWords(folder: string): string {
  const said = readFileSync(path.join(folder, 'postgres.log'), 'utf8').trim().split('\n').slice(-3).join(' | ')
  return `it did not start. Its log ${path.join(folder, 'postgres.log')} ends with: ${said}`
}

/** Makes the database when it is not there yet. */
export async function ensureDatabase(server: EmbeddedServer, name: string): Promise<string> {
  const client = new Client({ connectionString: server.url('postgres') })
  await client.connect()
  try {
    const { rows } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (rows.length === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
  } catch (error) {
    const madeByAnother = (error as { code?: string }).code === '42P04' || (error as { code?: string }).code === '23505'
    if (!madeByAnother) throw error
  } finally {
    await client.end()
  }
  return server.url(name)
}

export class DataFolderBusy extends Error {
  readonly code = 'DATA_FOLDER_BUSY'
  readonly exitCode = 69
  constructor(folder: string, pid: number | null) {
    super(
      `the data folder ${folder} is held by process ${pid ?? 'unknown'}, but no database answers there; if that process is not Shouli, remove ${lockOf(folder)}`,
    )
    this.name = 'DataFolderBusy'
  }
}
