// The composition root: the only file that knows all. Settings → database → keys → gateway, HTTP, jobs.

import { rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import type { Logger } from 'pino'
import { createApp, type App } from './app.ts'
import type { Config } from './config.ts'
import { keepKnowledge, modelFrom } from './desks/diagnosis/index.ts'
import {
  keyEncryptionKeyFrom,
  readOrDrawKeyFile,
  softwareKeyStore,
  startGateway,
  type Gateway,
  type KeyStore,
} from './desks/gateway/index.ts'
import { systemClock, type Clock } from './ground/clock.ts'
import { makeFolder } from './ground/make-folder.ts'
import { Database, ensureDatabase, migrate, startEmbedded } from './ground/database/index.ts'
import { isBuilt } from './http/console.ts'
import { createLog } from './http/log.ts'
import { createMetrics } from './http/metrics.ts'
import { defaultHttpSettings, type HttpSettings } from './http/settings.ts'
import { makePartitions, startJobs } from './jobs.ts'
import { openRooms } from './rooms.ts'
import { installPolicy, policy202607, type PolicyVersion } from './registers/policy/index.ts'
import { DataFolderRefused, PortRefused } from './start-refused.ts'
import { watch } from './watch.ts'
import server from '../package.json' with { type: 'json' }

export const version: string = server.version

/** Where `npm run build -w web/console` puts the console. */
const CONSOLE_FOLDER = path.join(import.meta.dirname, '../../web/console/dist')

export interface ServerOptions {
  readonly config: Config
  /** Left out: the machine's. */
  readonly clock?: Clock
  /** Left out: JSON lines on standard error, at the level of the settings. */
  readonly log?: Logger
  /** Which parts this process runs; left out: both. Several processes share one database. */
  readonly parts?: { readonly gateway?: boolean; readonly http?: boolean }
  /** In force from the start where no policy is on file yet; left out: the first version of the house. */
  readonly policy?: PolicyVersion
  /** Runs when the database is ready and before anybody is served: to put an institution on file, for example. */
  readonly prepare?: (opened: { readonly database: Database; readonly keyStore: KeyStore; readonly clock: Clock }) => Promise<void>
  /** Built web console; left out: where the build puts it. */
  readonly consoleFolder?: string
}

/** A running server. */
export interface Server {
  readonly database: Database
  readonly keyStore: KeyStore
  /** `null`: not a part of this process. */
  readonly gateway: Gateway | null
  readonly http: { readonly port: number; readonly base: string; /** Is the web console there? */ readonly consoleBuilt: boolean } | null
  /** Takes nothing new, lets what has begun end, and leaves. At most `SHUTDOWN_SECONDS`, then the rest is cut off. */
  stop(): Promise<void>
}

/**
 * Starts everything, in the order in which it is needed. What cannot be had is refused before anything is open.
 *
 * @throws PortRefused, DataFolderRefused, DatabaseUnreachable, PostgresCannotRun, DataFolderBusy, SchemaTooNew, ServerTooOld, KeyRefused, KnowledgeRefused;
 *   `startRefused` has a sentence for each
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { config, clock = systemClock, parts: { gateway: wantsGateway = true, http: wantsHttp = true } = {} } = options
  const log = options.log ?? createLog(config.logLevel)
  if (wantsGateway) await checkPort(config.gatewayHost, config.gatewayPort, 'GATEWAY_PORT')
  if (wantsHttp) await checkPort(config.httpHost, config.httpPort, 'HTTP_PORT')

  const closing: (() => Promise<void>)[] = []
  const close = async (): Promise<void> => {
    for (const step of closing.splice(0).toReversed()) await step()
  }
  try {
    const database = await openDatabase(config, log, closing)
    const ran = await migrate(database, clock())
    if (ran.length > 0) log.info({ migrations: ran }, 'the schema was brought up to date')
    await makePartitions(database, clock, config.partitionMonthsAhead)
    const installed = await database.transaction((tx) => installPolicy(tx, options.policy ?? policy202607, clock()))
    if (installed) log.info({}, 'the first policy of the house is in force')

    const keyStore = openKeyStore(config, database, clock)
    await options.prepare?.({ database, keyStore, clock })
    const model = modelFrom(config.knowledgeFile)
    await keepKnowledge(database, model, clock())

    const gateway = wantsGateway ? await startGateway({ config, database, clock, log, keyStore }) : null
    if (gateway !== null) closing.push(() => gateway.stop(config.shutdownSeconds * 1000))
    closing.push(
      await startJobs({
        database,
        clock,
        log,
        model,
        host: config.upstreamName,
        partitionMonthsAhead: config.partitionMonthsAhead,
        caseProbationDays: config.caseProbationDays,
        afterwards: wantsHttp,
      }),
    )

    const http = wantsHttp ? await startHttp({ ...options, clock, log }, { database, keyStore, model, gateway }) : null
    if (http !== null) closing.push(http.close)
    return { database, keyStore, gateway, http: http === null ? null : http.shown, stop: close }
  } catch (error) {
    await close()
    throw error
  }
}

/**
 * Opens the database that the settings name: a server by its address, or the embedded one.
 *
 * @param closing told how to close it again
 */
export async function openDatabase(config: Config, log: Logger, closing: (() => Promise<void>)[]): Promise<Database> {
  const url = config.databaseUrl ?? (await startOwnDatabase(config, closing))
  const database = new Database({
    url,
    connections: config.databaseConnections,
    statementTimeoutMs: config.statementTimeoutMs,
    applicationName: 'shouli',
    onLost: (error) => log.warn({ err: error }, 'a connection to the database was lost'),
  })
  closing.push(() => database.end())
  return database
}

async function startOwnDatabase({ dataFolder }: Config, closing: (() => Promise<void>)[]): Promise<string> {
  checkFolder(dataFolder)
  const embedded = await startEmbedded(path.join(dataFolder, 'postgres'))
  closing.push(() => embedded.stop())
  return ensureDatabase(embedded, 'shouli')
}

export function openKeyStore({ keyEncryptionKey, keyFile, zonePinKey, dataFolder }: Config, database: Database, clock: Clock): KeyStore {
  if (keyEncryptionKey === null && keyFile === null) checkFolder(dataFolder)
  return softwareKeyStore({
    database,
    clock,
    keyEncryptionKey:
      keyEncryptionKey === null
        ? readOrDrawKeyFile(keyFile ?? path.join(dataFolder, 'key-encryption-key'))
        : keyEncryptionKeyFrom(keyEncryptionKey),
    zonePinKey: zonePinKey === null ? null : Buffer.from(zonePinKey, 'hex'),
  })
}

interface Opened {
  readonly database: Database
  readonly keyStore: KeyStore
  readonly model: ReturnType<typeof modelFrom>
  readonly gateway: Gateway | null
}

async function startHttp(
  { config, clock, log, consoleFolder = CONSOLE_FOLDER }: ServerOptions & { clock: Clock; log: Logger },
  opened: Opened,
) {
  const { database, gateway } = opened
  const metrics = createMetrics(version)
  const check = watch({ database, gateway, clock, host: config.upstreamName, registry: metrics.registry })
  const { handlers, feed, guide } = await openRooms({ ...opened, clock, host: config.upstreamName })
  const app = await createApp({
    database,
    clock,
    log,
    metrics,
    settings: httpSettings(config, consoleFolder),
    version,
    startedAt: clock(),
    rooms: handlers,
    guide,
    feed,
    check,
  })
  await app.fastify.listen({ host: config.httpHost, port: config.httpPort })
  const { port } = app.fastify.server.address() as AddressInfo
  const shown = config.httpHost.includes(':') ? `[${config.httpHost}]` : config.httpHost === '0.0.0.0' ? '127.0.0.1' : config.httpHost
  return {
    shown: { port, base: `http://${shown}:${port}`, consoleBuilt: isBuilt(consoleFolder) },
    close: () => closeHttp(app, config.shutdownSeconds * 1000),
  }
}

/** Requests under way are answered; a connection that stays open longer than that is cut. */
async function closeHttp(app: App, patienceMs: number): Promise<void> {
  app.drain()
  const cut = setTimeout(() => app.fastify.server.closeAllConnections(), patienceMs)
  await app.fastify.close()
  clearTimeout(cut)
}

function httpSettings(config: Config, consoleFolder: string): HttpSettings {
  const { limits } = defaultHttpSettings
  const { supportContactZh: zh, supportContactEn: en } = config
  return {
    staffToken: config.httpStaffToken,
    trustProxy: config.httpTrustProxy ?? [],
    bodyBytesMax: config.httpBodyBytesMax,
    limits: {
      staff: { ...limits.staff, calls: config.httpRequestsPerMinute },
      public: { ...limits.public, calls: config.httpPublicRequestsPerMinute },
      reference: { ...limits.reference, calls: config.httpReferenceMisses },
    },
    idempotencyHours: config.idempotencyHours,
    supportContact: zh === null || en === null ? null : { zh, en },
    consoleFolder,
  }
}

/** Finds out that a port is taken before a database is started for nothing. */
async function checkPort(host: string, port: number, setting: string): Promise<void> {
  if (port === 0) return
  const probe = createServer()
  await new Promise<void>((free, taken) => {
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES')
        taken(new PortRefused({ setting, port, busy: error.code === 'EADDRINUSE' }, error))
      else taken(error)
    })
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => free()))
  })
}

/** Root may write where the rights say otherwise, so it is tried. */
function checkFolder(folder: string): void {
  const probe = path.join(folder, `.writable-${process.pid}`)
  try {
    makeFolder(folder, 0o700)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    throw new DataFolderRefused(folder, error)
  }
}
