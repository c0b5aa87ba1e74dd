// A whole server with everything around it that is real: PostgreSQL, the simulated network host, a shop with terminals.

import { mkdtempSync, rmSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startHost, Terminal, type Host, type PortfolioTerminal } from '@shouli/fleet'
import { readConfig, type Config } from '../config.ts'
import { seed } from '../desks/gateway/testing/index.ts'
import { systemClock } from '../ground/clock.ts'
import { Database, ensurePartitions } from '../ground/database/index.ts'
import { freshUrl } from '../ground/database/testing/index.ts'
import { createLog } from '../http/log.ts'
import { startServer, type Server, type ServerOptions } from '../main.ts'
import { openPolicy } from '../registers/policy/index.ts'

/** As `gateway/testing` loads terminal keys under. */
const KEY_ENCRYPTION_KEY = Buffer.alloc(32, 11).toString('hex')

export interface House extends AsyncDisposable {
  readonly url: string
  readonly host: Host
  readonly terminals: readonly PortfolioTerminal[]
  /** Every line that any of its processes logged. */
  readonly lines: string[]
  /** One more process on the same database. */
  open(settings?: Readonly<Record<string, string>>, parts?: ServerOptions['parts'], url?: string): Promise<Server>
  /** A virtual terminal, signed on. */
  terminal(server: Server, index?: number): Promise<Terminal>
}

export async function openHouse(): Promise<House> {
  const folder = mkdtempSync(path.join(tmpdir(), 'shouli-house-'))
  const url = await freshUrl()
  const host = await startHost({ slowMs: 120, lateMs: 700 })
  const database = new Database({ url, exitOnIdle: true })
  await ensurePartitions(database, systemClock(), systemClock())
  const terminals = await seed(database, 2)
  const lines: string[] = []
  const servers: Server[] = []
  const tills: Terminal[] = []

  return {
    url,
    host,
    terminals,
    lines,
    async open(settings = {}, parts = { gateway: false }, at = url) {
      const server = await startServer({
        config: configOf({ DATABASE_URL: at, DATA_FOLDER: folder, UPSTREAM_PORT: String(host.port), ...settings }),
        log: createLog('debug', { write: (line) => void lines.push(line) }),
        policy: openPolicy,
        parts,
      })
      servers.push(server)
      if (server.gateway !== null && !(await server.gateway.ready(5_000))) throw new Error('the simulated network did not answer')
      return server
    },
    async terminal({ gateway }, index = 0) {
      const terminal = new Terminal({ gateway: { port: gateway!.port }, terminal: terminals[index]!, answerTimeoutMs: 5_000 })
      tills.push(terminal)
      await terminal.signOn()
      return terminal
    },
    async [Symbol.asyncDispose]() {
      for (const till of tills) till.close()
      for (const server of servers) await server.stop()
      await database.end()
      await host.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function configOf(settings: Readonly<Record<string, string>>): Config {
  return readConfig({ HTTP_PORT: '0', GATEWAY_PORT: '0', SHUTDOWN_SECONDS: '2', KEY_ENCRYPTION_KEY, ...settings })
}

export interface Asked {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

/** One request, exactly as written: `fetch` would not let a test choose the Host header or an odd path. */
export function ask(base: string, { method = 'GET', path: target, headers = {}, body }: Asked): Promise<Answered> {
  const { hostname, port } = new URL(base)
  return new Promise((done, failed) => {
    const request = httpRequest({ hostname, port, method, path: target, headers, agent: false }, (response) => {
      const type = response.headers['content-type'] ?? ''
      const parts: Buffer[] = []
      const end = (): void => done({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(parts).toString() })
      response.on('data', (part: Buffer) => {
        parts.push(part)
        // A stream does not end by itself; its first words are enough.
        if (type.startsWith('text/event-stream')) {
          request.destroy()
          end()
        }
      })
      response.on('end', end)
      response.on('error', () => end())
    })
    request.on('error', failed)
    request.end(body)
  })
}
