// The whole house for a test from end to end: a real PostgreSQL, the server as it is served, the simulated network, a fleet, and one
// clock for all of them.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pino } from 'pino'
import { api, client, type Client } from '@shouli/contract'
import { startHost, Terminal, type Host, type PortfolioTerminal } from '@shouli/fleet'
import type { Instant } from '@shouli/vocabulary'
import { rows, sql } from '../src/ground/database/index.ts'
import { freshUrl } from '../src/ground/database/testing/index.ts'
import type { PolicyVersion } from '../src/registers/policy/index.ts'
import { readConfig, seedInstitution, startServer, type Server } from '../src/index.ts'

export interface HouseOptions {
  /** Terminals of ordinary shops. */
  readonly terminals?: number
  /** Also a place for every cause that the registers can show. */
  readonly withFaults?: boolean
  /** How long the gateway waits for the network. */
  readonly networkTimeLimitMs?: number
  /** In force from the start; left out: the first one of the house. */
  readonly policy?: PolicyVersion
}

export interface House extends AsyncDisposable {
  readonly server: Server
  readonly host: Host
  readonly clock: MovableClock
  readonly http: Client<typeof api>
  readonly institution: Awaited<ReturnType<typeof seedInstitution>>
  /** Terminals of shops in order. */
  readonly ordinary: readonly PortfolioTerminal[]
  /** Address and settings for another process of the same house. */
  readonly environment: Readonly<Record<string, string>>
  /** The virtual terminal of this identity, as it was left; it need not be signed on. */
  terminal(identity: PortfolioTerminal): Terminal
  signedOn(identity: PortfolioTerminal): Promise<Terminal>
  /** The place whose records show a cause. */
  placeOf(cause: string): PortfolioTerminal
  /** Ends the server as an update does, and starts it again. */
  restart(): Promise<void>
  /** Ends the server and leaves the rest of the house; for tests that run it as a process of its own. */
  leave(): Promise<void>
}

/** Runs as the machine's clock does, from ten in the morning in China, and as much further as a test wants. */
export interface MovableClock {
  (): Instant
  forward(ms: number): void
}

const DAY_MS = 86_400_000
const TEN_IN_CHINA_MS = 2 * 3_600_000

/** From the last such morning, never from one to come: other processes of the same house know only the machine's clock. */
function movableClock(): MovableClock {
  let ahead = -((Date.now() - TEN_IN_CHINA_MS) % DAY_MS)
  return Object.assign(() => (Date.now() + ahead) as Instant, {
    forward(ms: number) {
      ahead += ms
    },
  })
}

const KEY_ENCRYPTION_KEY = '0f'.repeat(32)
const ANSWER_TIMEOUT_MS = 10_000

/** Opens a house of its own; `await using` closes it. */
export async function openHouse({
  terminals = 4,
  withFaults = false,
  networkTimeLimitMs = 500,
  policy,
}: HouseOptions = {}): Promise<House> {
  const folder = mkdtempSync(path.join(tmpdir(), 'shouli-house-'))
  const clock = movableClock()
  const host = await startHost({ clock, slowMs: 100, lateMs: networkTimeLimitMs * 2 })
  const environment = {
    DATABASE_URL: await freshUrl(),
    DATA_FOLDER: folder,
    KEY_ENCRYPTION_KEY,
    GATEWAY_PORT: '0',
    HTTP_PORT: '0',
    UPSTREAM_PORT: String(host.port),
    HTTP_REFERENCE_MISSES: '10000',
  }
  const start = async (prepare?: NonNullable<Parameters<typeof startServer>[0]['prepare']>): Promise<Server> => {
    const server = await startServer({
      config: readConfig(environment),
      clock,
      log: pino({ level: 'silent' }),
      ...(prepare === undefined ? {} : { prepare }),
      ...(policy === undefined ? {} : { policy }),
    })
    if (!(await server.gateway!.ready(10_000))) throw new Error('the simulated network did not answer')
    return server
  }

  let seeded: Awaited<ReturnType<typeof seedInstitution>> | undefined
  let server = await start(async ({ database, keyStore }) => {
    const profile = 'usual'
    await rows(
      database,
      sql`update gateway_profiles set settings = jsonb_build_object('networkTimeLimitMs', ${networkTimeLimitMs}::int) where profile = ${profile} returning profile`,
    )
    seeded = await seedInstitution({
      database,
      keyStore,
      at: clock(),
      terminals,
      seed: 11,
      withFaults,
      profile,
      ...(policy === undefined ? {} : { policy }),
    })
  })
  const institution = seeded!
  const faulty = new Set(institution.faults.map(({ merchantId }) => merchantId))
  const opened = new Map<string, Terminal>()

  const terminal = (identity: PortfolioTerminal): Terminal => {
    const known = opened.get(identity.terminalId)
    if (known !== undefined) return known
    const made = new Terminal({
      gateway: { port: server.gateway!.port },
      terminal: identity,
      merchantName: institution.merchants.find(({ merchantId }) => merchantId === identity.merchantId)?.name ?? '',
      answerTimeoutMs: ANSWER_TIMEOUT_MS,
      clock,
    })
    opened.set(identity.terminalId, made)
    return made
  }

  return {
    get server() {
      return server
    },
    host,
    clock,
    get http() {
      return client(api, { base: server.http!.base, send: async (url, init) => await fetch(url, init) })
    },
    institution,
    ordinary: institution.terminals.filter(({ merchantId }) => !faulty.has(merchantId)),
    environment,
    terminal,
    async signedOn(identity) {
      const made = terminal(identity)
      const { answer } = await made.signOn()
      if (answer !== '00') throw new Error(`sign-on answered ${answer ?? 'nothing'}`)
      return made
    },
    placeOf(cause) {
      const place = institution.faults.find((fault) => fault.cause === cause)
      const found = institution.terminals.find(({ terminalId }) => terminalId === place?.terminalId)
      if (found === undefined) throw new Error(`no place shows ${cause}`)
      return found
    },
    async restart() {
      const states = [...opened.values()].map(({ identity, state }) => ({ identity, state }))
      for (const made of opened.values()) made.close()
      opened.clear()
      await server.stop()
      server = await start()
      // The terminals are the same ones: only the address has changed.
      for (const { identity, state } of states) Object.assign(terminal(identity).state, state)
    },
    leave: () => server.stop(),
    async [Symbol.asyncDispose]() {
      for (const made of opened.values()) made.close()
      await server.stop()
      await host.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Waits until something holds that other processes or jobs bring about; fails with what was looked at last. */
export async function eventually<seen>(
  look: () => Promise<seen> | seen,
  holds: (seen: seen) => boolean,
  patienceMs = 15_000,
): Promise<seen> {
  const until = Date.now() + patienceMs
  for (;;) {
    const seen = await look()
    if (holds(seen)) return seen
    if (Date.now() > until) throw new Error(`has not come true: ${JSON.stringify(seen)}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
