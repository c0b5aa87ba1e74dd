// What the benches of the gateway have in common: a durable PostgreSQL, an institution without limits, and every part in a process of
// its own.

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { spawnHost, type HostProcess } from '@shouli/fleet'
import { systemClock } from '../../../server/src/ground/clock.ts'
import {
  Database,
  ensureDatabase,
  ensurePartitions,
  migrate,
  rows,
  run,
  sql,
  startEmbedded,
} from '../../../server/src/ground/database/index.ts'
import { keyEncryptionKeyFrom, putProfile, softwareKeyStore } from '../../../server/src/desks/gateway/index.ts'
import { openPolicy } from '../../../server/src/registers/policy/index.ts'
import { seedInstitution } from '@shouli/server'

export interface Stage extends AsyncDisposable {
  readonly database: Database
  readonly databaseUrl: string
  readonly host: HostProcess
  /** Terminals with their keys, for the load generator. */
  readonly portfolioFile: string
  readonly terminals: number
  /** Processor seconds of the database server and all its processes so far; 0 where they cannot be read. */
  databaseCpuSeconds(): number
  /** Every terminal begins a new batch at its next sign-on, so that a second load does not repeat the trace numbers of the first. */
  nextBatch(): Promise<void>
  /** Starts `shouli serve --only gateway` on the stage's port. @param nodeOptions e.g. `--cpu-prof` */
  serve(nodeOptions?: readonly string[]): Promise<ServerProcess>
}

export interface ServerProcess {
  readonly port: number
  readonly pid: number
  /** As a power cut would: no farewell. */
  kill(): Promise<void>
  stop(): Promise<void>
}

const KEY = '0b'.repeat(32)

export async function openStage({
  terminals,
  networkTimeLimitMs = 10_000,
}: {
  readonly terminals: number
  readonly networkTimeLimitMs?: number
}): Promise<Stage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'shouli-bench-'))
  const embedded = await startEmbedded(path.join(folder, 'data'))
  const databaseUrl = await ensureDatabase(embedded, 'shouli')
  const database = new Database({ url: databaseUrl, connections: 2 })
  const now = systemClock()
  await migrate(database, now)
  await ensurePartitions(database, now, now)

  const keyStore = softwareKeyStore({ database, clock: systemClock, keyEncryptionKey: keyEncryptionKeyFrom(KEY), zonePinKey: null })
  await putProfile(database, 'usual', { networkTimeLimitMs })
  const institution = await seedInstitution({ database, keyStore, terminals, seed: 1, at: now, withFaults: false, policy: openPolicy })
  // What the law allows a micro merchant no policy may lift (281 §4), and a load meets it within seconds.
  const micro = new Set(
    (await rows<{ id: string }>(database, sql`select merchant_id as id from merchants where type = 'micro merchant'`)).map(({ id }) => id),
  )
  const loaded = { ...institution, terminals: institution.terminals.filter(({ merchantId }) => !micro.has(merchantId)) }
  const portfolioFile = path.join(folder, 'portfolio.json')
  writeFileSync(portfolioFile, JSON.stringify(loaded), { mode: 0o600 })

  const host = await spawnHost({ seed: 1 })
  const port = await freePort()
  const children = new Set<ChildProcess>()
  return {
    database,
    databaseUrl,
    host,
    portfolioFile,
    terminals: loaded.terminals.length,
    databaseCpuSeconds: () => cpuOfFamily(path.join(folder, 'data', 'cluster', 'postmaster.pid')),
    async nextBatch() {
      await run(database, sql`update terminal_activity set batch = batch + 1, batch_count = 0`)
    },
    async serve(nodeOptions = []) {
      const child = spawn(
        process.execPath,
        [...nodeOptions, path.join(import.meta.dirname, '../../../cli/src/main.ts'), 'serve', '--only', 'gateway'],
        {
          env: {
            ...process.env,
            DATABASE_URL: databaseUrl,
            DATA_FOLDER: folder,
            KEY_ENCRYPTION_KEY: KEY,
            GATEWAY_PORT: String(port),
            UPSTREAM_PORT: String(host.port),
            LOG_LEVEL: 'error',
          },
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      )
      children.add(child)
      const gone = once(child, 'exit').finally(() => children.delete(child))
      await listening(child, gone)
      const end = (signal: 'SIGKILL' | 'SIGTERM') => async (): Promise<void> => {
        child.kill(signal)
        await gone
      }
      return { port, pid: child.pid!, kill: end('SIGKILL'), stop: end('SIGTERM') }
    },
    async [Symbol.asyncDispose]() {
      for (const child of children) child.kill('SIGKILL')
      await host.stop()
      await database.end()
      await embedded.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function listening(child: ChildProcess, gone: Promise<unknown>): Promise<void> {
  const lines = createInterface({ input: child.stdout! })
  const heard = new Promise<void>((resolve) => void lines.on('line', (line) => (line.includes('gateway') ? resolve() : undefined)))
  await Promise.race([
    heard,
    gone.then(() => {
      throw new Error('the server ended before it listened')
    }),
  ])
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

/** A process and its children. Children that have ended are not in it any more: connections must live through the measurement. */
function cpuOfFamily(pidFile: string): number {
  try {
    const parent = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
    const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === parent)
    return [parent, ...children.map(Number)].reduce((sum, pid) => sum + (usage(pid)?.cpuSeconds ?? 0), 0)
  } catch {
    return 0
  }
}

function parentOf(pid: string): number {
  try {
    return Number(
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')[1],
    )
  } catch {
    return 0
  }
}

const PAGE = 4096
const TICKS_A_SECOND = 100

/** Processor seconds and resident memory of a process, from /proc; `null` where there is none. */
export function usage(pid: number): { readonly cpuSeconds: number; readonly residentBytes: number } | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    const residentBytes = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE
    return { cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND, residentBytes }
  } catch {
    return null
  }
}
