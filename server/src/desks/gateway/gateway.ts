import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { TlsOptions } from 'node:tls'
import type { Clock } from '../../ground/clock.ts'
import { Database, DatabaseUnreachable, ensurePartitions, sql } from '../../ground/database/index.ts'
import { forgetLines } from '../../registers/lines/index.ts'
import { batcher } from './batcher.ts'
import { cardBins, readCardBins, type CardBins } from './card-bins.ts'
import { cardVault } from './card-vault.ts'
import type { Desk } from './desk.ts'
import { startDialects } from './dialects.ts'
import { dispatcher, type DispatchFigures } from './dispatch.ts'
import { judge } from './judge.ts'
import { keyEncryptionKeyFrom, readOrDrawKeyFile } from './keys/key-encryption-key.ts'
import type { KeyStore } from './keys/key-store.ts'
import { softwareKeyStore } from './keys/software-key-store.ts'
import { listen, usualLimits, type ListenerFigures, type ListenerLimits } from './listener.ts'
import type { Log } from './log.ts'
import { numbers } from './numbers.ts'
import { startOwed } from './owed.ts'
import { startProcesses } from './processes.ts'
import { recordOutcomes } from './record-outcome.ts'
import { references } from './reference.ts'
import { Network, type NetworkFigures, type NetworkHealth } from './upstream/network.ts'
import { lineReporter } from './upstream/report-line.ts'
import { startReverser } from './upstream/reverser.ts'

/** What the gateway takes of the settings of the server; units as in `config.ts`. */
export interface GatewayConfig {
  readonly dataFolder: string
  readonly keyEncryptionKey: string | null
  readonly keyFile: string | null
  readonly zonePinKey: string | null
  readonly gatewayHost: string
  readonly gatewayPort: number
  readonly gatewayTlsCert: string | null
  readonly gatewayTlsKey: string | null
  readonly gatewayConnectionsMax: number
  readonly gatewayConnectionsPerAddressMax: number
  readonly gatewayFrameBytesMax: number
  readonly gatewayIdleSeconds: number
  readonly gatewayFrameSeconds: number
  readonly gatewayUnreadBytesMax: number
  readonly upstreamName: string
  readonly upstreamHost: string
  readonly upstreamPort: number
  readonly upstreamTls: boolean
  readonly upstreamDialect: 'binary' | 'ascii'
  readonly upstreamLinks: number
  readonly upstreamEchoSeconds: number
  readonly upstreamManagementTimeoutMs: number
}

export interface GatewayOptions {
  readonly config: GatewayConfig
  /** Migrated. The gateway opens connections of its own to the same place for what it writes. */
  readonly database: Database
  readonly clock: Clock
  readonly log: Log
  /** Left out: the software key store, under the key that `config` names. */
  readonly keyStore?: KeyStore
}

/** A running gateway. */
export interface Gateway {
  /** Where terminals connect. */
  readonly port: number
  health(): NetworkHealth
  figures(): GatewayFigures
  /** Waits until the network can be asked. @returns `false` after `timeLimitMs` */
  ready(timeLimitMs: number): Promise<boolean>
  /** Takes no new message, lets payments in flight end, and leaves. @param patienceMs then whatever is left is cut off and reversed at the next start */
  stop(patienceMs: number): Promise<void>
}

export interface GatewayFigures {
  readonly listener: ListenerFigures
  readonly dispatch: DispatchFigures
  readonly network: NetworkFigures
  readonly reversals: { readonly sent: number; readonly done: number; readonly abandoned: number }
  /** Payments that are being judged or recorded in this moment. */
  readonly judging: number
  readonly recording: number
  /** Outcomes that the database has not taken yet. */
  readonly owed: number
}

const BATCH_MOST = 200
const CONNECTIONS = 6
const BINS_RENEWED_MS = 60_000
const PARTITIONS_RENEWED_MS = 6 * 60 * 60_000
const PARTITIONS_AHEAD_MS = 70 * 24 * 60 * 60_000

/**
 * Opens the desk: keys, connections, the way to the network; takes over what an ended process left pending; then listens for terminals.
 *
 * @throws KeyRefused when the key-encryption key does not fit the database; DatabaseUnreachable; ProfileRefused; the operating
 *   system's error when the port is taken
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  // Whatever was opened before something fails is closed again.
  await using opening = new AsyncDisposableStack()
  const gateway = await open(options, opening)
  const closing = opening.move()
  return {
    ...gateway,
    async stop(patienceMs) {
      await gateway.stop(patienceMs)
      await closing.disposeAsync()
    },
  }
}

async function open({ config, database, clock, log, ...given }: GatewayOptions, opened: AsyncDisposableStack): Promise<Gateway> {
  await makePartitions(database, clock)
  const keyStore =
    given.keyStore ??
    softwareKeyStore({ database, clock, keyEncryptionKey: keyEncryptionKey(config), zonePinKey: hexOrNull(config.zonePinKey) })
  const vault = cardVault(await keyStore.secret('card tokens'))
  const slips = references(await keyStore.secret('references'))
  let bins: CardBins = cardBins(await readCardBins(database))
  const dialects = await startDialects(database, clock, log)

  const connections = `shouli gateway ${randomUUID()}`
  const journal = new Database({ ...database.options, applicationName: connections, connections: CONNECTIONS, keepPlans: true })
  opened.defer(() => journal.end())
  // The reverser, once there is one; what was left in doubt before then waits for its first look.
  let wakeReverser = (): void => undefined
  const processes = await startProcesses({ database: journal, connections, clock, log, onDoubt: () => wakeReverser() })
  let clean = true
  opened.defer(() => processes.stop(clean))

  const network = new Network({
    name: config.upstreamName,
    host: config.upstreamHost,
    port: config.upstreamPort,
    tls: config.upstreamTls,
    dialect: config.upstreamDialect,
    links: config.upstreamLinks,
    echoMs: config.upstreamEchoSeconds * 1000,
    managementTimeLimitMs: config.upstreamManagementTimeoutMs,
    clock,
    random: Math.random,
    onHealth: lineReporter({ database, clock, log, process: processes.own }),
  })
  opened.defer(() => network.stop())

  const desk: Desk = {
    clock,
    database: journal,
    keyStore,
    vault,
    bins: () => bins,
    network,
    references: slips,
    referenceNumbers: numbers(journal, { sequence: 'gateway_reference_numbers', perValue: 1, atOnce: 50 }),
    rrns: numbers(journal, { sequence: 'gateway_rrn_blocks', perValue: 1000, atOnce: 1 }),
    process: processes.own,
    log,
    judging: batcher({ most: BATCH_MOST, hopeless: unreachable, work: (requests) => judge(requests, desk, journal) }),
    recording: batcher({ most: BATCH_MOST, hopeless: unreachable, work: (ended) => recordOutcomes(ended, desk, journal) }),
    wakeReverser: () => wakeReverser(),
    owe: (ended) => owed.owe(ended),
  }
  const owed = startOwed(desk.recording, log)
  opened.defer(() => owed.stop())
  const reverser = startReverser(desk, config.upstreamManagementTimeoutMs)
  opened.defer(() => reverser.stop())
  wakeReverser = () => reverser.wake()

  const dispatch = dispatcher(desk, dialects)
  const listener = await listen({
    host: config.gatewayHost,
    port: config.gatewayPort,
    tls: tlsOf(config),
    limits: limitsOf(config),
    clock,
    answer: dispatch.answer,
  })

  const every = (ms: number, what: string, renew: () => Promise<void>): void => {
    const timer = setInterval(() => {
      renew().catch((reason: unknown) => log.warn({ why: reason instanceof Error ? reason.message : 'unknown' }, what))
    }, ms)
    opened.defer(() => clearInterval(timer))
  }
  every(PARTITIONS_RENEWED_MS, 'partitions could not be made', () => makePartitions(database, clock))
  every(BINS_RENEWED_MS, 'card ranges could not be read anew; the old ones stay', async () => {
    bins = cardBins(await readCardBins(database))
  })

  return {
    port: listener.port,
    health: () => network.health,
    ready: (timeLimitMs) => network.ready(timeLimitMs),
    figures: () => ({
      listener: listener.figures(),
      dispatch: dispatch.figures(),
      network: network.figures(),
      reversals: reverser.figures(),
      judging: desk.judging.load,
      recording: desk.recording.load,
      owed: owed.open,
    }),
    async stop(patienceMs) {
      await listener.stop(patienceMs)
      // What is still under way now is cut off; the next process to start, or another that runs, reverses it.
      clean = network.figures().inFlight === 0 && desk.judging.load === 0 && desk.recording.load === 0 && owed.open === 0
      await forgetLines(database, processes.own()).catch(() => log.warn({}, 'the line could not be taken back'))
    },
  }
}

/** Whoever cannot reach the database for a batch cannot for one payment of it either. */
const unreachable = (reason: unknown): boolean => reason instanceof DatabaseUnreachable

async function makePartitions(database: Database, clock: Clock): Promise<void> {
  const now = clock()
  await ensurePartitions(database, now, (now + PARTITIONS_AHEAD_MS) as typeof now)
  await database.query(sql`select gateway_leave_room()`)
}

function keyEncryptionKey({ keyEncryptionKey: hex, keyFile, dataFolder }: GatewayConfig): Buffer {
  return hex === null ? readOrDrawKeyFile(keyFile ?? path.join(dataFolder, 'key-encryption-key')) : keyEncryptionKeyFrom(hex)
}

const hexOrNull = (hex: string | null): Buffer | null => (hex === null ? null : Buffer.from(hex, 'hex'))

function limitsOf(config: GatewayConfig): ListenerLimits {
  return {
    frameBytesMin: usualLimits.frameBytesMin,
    frameBytesMax: config.gatewayFrameBytesMax,
    idleMsMax: config.gatewayIdleSeconds * 1000,
    frameMsMax: config.gatewayFrameSeconds * 1000,
    connectionsMax: config.gatewayConnectionsMax,
    connectionsPerAddressMax: config.gatewayConnectionsPerAddressMax,
    unreadBytesMax: config.gatewayUnreadBytesMax,
  }
}

function tlsOf({ gatewayTlsCert, gatewayTlsKey }: GatewayConfig): TlsOptions | null {
  if (gatewayTlsCert === null || gatewayTlsKey === null) return null
  return { cert: readFileSync(gatewayTlsCert), key: readFileSync(gatewayTlsKey), minVersion: 'TLSv1.2' }
}
