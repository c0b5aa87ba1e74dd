import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { HostState } from '../host.ts'
import type { Book } from './book.ts'
import { SwitchRefused, type Switches } from './switches.ts'

interface ControlOptions {
  readonly port: number
  readonly book: Book
  readonly state: () => HostState
  readonly turn: (change: unknown) => Promise<Switches>
}

/**
 * The control port, for tests and people, on this machine only:
 * `GET /book` totals · `GET /book/entries` one entry a line · `GET /state` · `PATCH /switches` with some of the switches.
 */
export async function startControl({ port, book, state, turn }: ControlOptions): Promise<{ port: number; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    void reply(request, response).catch((reason: unknown) => {
      if (!response.headersSent) json(response, 500, { error: reason instanceof Error ? reason.message : 'unknown' })
      response.end()
    })
  })

  async function reply(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const route = `${request.method} ${request.url?.split('?')[0]}`
    if (route === 'GET /book') json(response, 200, book.totals())
    else if (route === 'GET /book/entries') await entries(response)
    else if (route === 'GET /state') json(response, 200, state())
    else if (route === 'PATCH /switches') await change(request, response)
    else json(response, 404, { error: 'GET /book, GET /book/entries, GET /state, PATCH /switches' })
  }

  async function entries(response: ServerResponse): Promise<void> {
    response.writeHead(200, { 'content-type': 'application/x-ndjson' })
    for (const entry of book.entries()) {
      if (!response.write(`${JSON.stringify(entry)}\n`)) await once(response, 'drain')
    }
    response.end()
  }

  async function change(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      json(response, 200, await turn(JSON.parse(await body(request))))
    } catch (reason) {
      if (!(reason instanceof SwitchRefused || reason instanceof SyntaxError)) throw reason
      json(response, 400, { error: reason.message })
    }
  }

  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

const BODY_BYTES_MAX = 10_000

async function body(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) {
    text += String(chunk)
    if (text.length > BODY_BYTES_MAX) throw new SwitchRefused('a small object of switches')
  }
  return text
}

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(`${JSON.stringify(value)}\n`)
}
