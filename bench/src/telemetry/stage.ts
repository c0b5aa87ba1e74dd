import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { seedInstitution } from '@shouli/server'
import { keyEncryptionKeyFrom, softwareKeyStore } from '../../../server/src/desks/gateway/index.ts'
import { systemClock } from '../../../server/src/ground/clock.ts'
import { Database, ensureDatabase, ensurePartitions, migrate, startEmbedded } from '../../../server/src/ground/database/index.ts'
import { serveHttp, STAGE_KEY } from './serve-http.ts'

/** A durable PostgreSQL, an institution, and the HTTP part of the server in a process of its own. */
export interface TelemetryStage extends AsyncDisposable {
  readonly database: Database
  readonly port: number
  readonly pid: number
  /** Terminals with their tokens, for the load. */
  readonly terminalsFile: string
}

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

    const server = await serveHttp({ databaseUrl: url, folder })
    closing.push(() => server.stop())
    return { database, port: server.port, pid: server.pid, terminalsFile, [Symbol.asyncDispose]: close }
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
  const keyStore = softwareKeyStore({ database, clock: systemClock, keyEncryptionKey: keyEncryptionKeyFrom(STAGE_KEY), zonePinKey: null })
  const institution = await seedInstitution({ database, keyStore, terminals, seed: 1, at, withFaults: false })
  return institution.terminals.map(({ terminalId, telemetryToken }) => ({ terminalId, token: telemetryToken }))
}
