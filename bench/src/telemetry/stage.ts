import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { seedInstitution } from '@shouli/server'
import { keyEncryptionKeyFrom, softwareKeyStore } from '../../../server/src/desks/gateway/index.ts'
import { systemClock } from '../../../server/src/ground/clock.ts'
import { Database, ensureDatabase, ensurePartitions, migrate, startEmbedded } from '../../../server/src/ground/database/index.ts'

/** A durable PostgreSQL, an institution, and the HTTP part of the server in a process of its own. */
export interface TelemetryStage extends AsyncDisposable {
  readonly database: Database
  readonly port: number
  readonly pid: number
  /** Terminals with their tokens, for the load. */
  readonly terminalsFile: string
}

const KEY = '0b'.repeat(32)

export async function openTelemetryStage({ terminals }: { readonly terminals: number }): Promise<TelemetryStage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'shouli-bench-telemetry-'))
  const closing: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })]
  const close = async (): Promise<void> => {
    for (const step of closing.splice(0).toReversed()) await step()
  }
  try {
    const embedded = await startEmbedded(path.join(folder, 'data'))
    closing.push(() => embedded.stop())
    const url = await ensureDatabase(embedded, 'shouli')
    const database = new Database({ url, connections: 2, statementTimeoutMs: 120_000 })
    closing.push(() => database.end())
    const terminalsFile = path.join(folder, 'terminals.json')
    writeFileSync(terminalsFile, JSON.stringify(await seed(database, terminals)), { mode: 0o600 })

    const server = spawn(process.execPath, [path.join(import.meta.dirname, '../../../cli/src/main.ts'), 'serve', '--only', 'http'], {
      env: { ...process.env, DATABASE_URL: url, DATA_FOLDER: folder, KEY_ENCRYPTION_KEY: KEY, HTTP_PORT: '0', LOG_LEVEL: 'error' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const gone = once(server, 'exit')
    closing.push(async () => {
      server.kill('SIGTERM')
      await gone
    })
    const port = await Promise.race([
      new Promise<number>((found) => {
        createInterface({ input: server.stdout }).on('line', (line) => {
          const [, digits] = /:(\d+)\/metrics/.exec(line) ?? []
          if (digits !== undefined) found(Number(digits))
        })
      }),
      gone.then(() => {
        throw new Error('the server ended before it listened')
      }),
    ])
    return { database, port, pid: server.pid!, terminalsFile, [Symbol.asyncDispose]: close }
  } catch (error) {
    await close()
    throw error
  }
}

async function seed(database: Database, terminals: number): Promise<{ terminalId: string; token: string }[]> {
  const at = systemClock()
  await migrate(database, at)
  // Reports may be two days late: the month before is needed at the beginning of one.
  await ensurePartitions(database, (at - 40 * 86_400_000) as typeof at, at)
  const keyStore = softwareKeyStore({ database, clock: systemClock, keyEncryptionKey: keyEncryptionKeyFrom(KEY), zonePinKey: null })
  const institution = await seedInstitution({ database, keyStore, terminals, seed: 1, at, withFaults: false })
  return institution.terminals.map(({ terminalId, telemetryToken }) => ({ terminalId, token: telemetryToken }))
}
