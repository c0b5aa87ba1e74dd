// A process of its own that reports as terminals do: each with its own token, several looks a call, some of them late, repeated or in
// disorder. Raw sockets, keep-alive, one request under way on each connection.
// Arguments: port, seconds, connections, file with the terminals, reports a second (0: as fast as they are taken), round.
// Prints one JSON line.

import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { seeded } from '@shouli/fleet'
import { drawDelivery, type ReportingTerminal } from './delivery.ts'

const [port, seconds, connections, file, rate, round] = process.argv.slice(2)
const terminals = JSON.parse(readFileSync(file!, 'utf8')) as { terminalId: string; token: string }[]
const random = seeded(`telemetry ${round}`)
const reporting: ReportingTerminal[] = terminals.map(({ terminalId, token }) => ({ terminalId, token, round: round!, told: 0, last: [] }))
const END_OF_HEAD = Buffer.from('\r\n\r\n')

let turn = 0
let calls = 0
let refused = 0
let sent = 0
let expected = 0
let taken = 0
let bodyBytes = 0
const took: number[] = []

/** What the next terminal has to say. */
function nextRequest(): { readonly bytes: Buffer; readonly reports: number } {
  turn = (turn + 1) % reporting.length
  const { body, key, token, reports, fresh } = drawDelivery(reporting[turn]!, Date.now(), random)
  sent += reports
  expected += fresh
  calls += 1
  const text = JSON.stringify(body)
  bodyBytes += text.length
  const head =
    `POST /v1/telemetry HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${token}\r\nidempotency-key: ${key}\r\n` +
    `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n`
  return { bytes: Buffer.from(head + text), reports }
}

class Line {
  readonly #socket: Socket
  #waiting: Buffer = Buffer.alloc(0)
  #answered: ((answer: string) => void) | null = null

  constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (piece: Buffer) => {
      this.#waiting = this.#waiting.length === 0 ? piece : Buffer.concat([this.#waiting, piece])
      const length = lengthOf(this.#waiting)
      if (length === null || this.#waiting.length < length) return
      const answer = this.#waiting.toString('utf8', 0, length)
      this.#waiting = this.#waiting.subarray(length)
      this.#answered?.(answer)
    })
  }

  ask(request: Buffer): Promise<string> {
    return new Promise((answered) => {
      this.#answered = answered
      this.#socket.write(request)
    })
  }

  end(): void {
    this.#socket.end()
  }
}

/** Bytes of the whole answer; `null`: its head has not all come. */
function lengthOf(answer: Buffer): number | null {
  const end = answer.indexOf(END_OF_HEAD)
  if (end < 0) return null
  const [, length] = /content-length: (\d+)/i.exec(answer.toString('latin1', 0, end)) ?? []
  return end + 4 + Number(length ?? 0)
}

const opened = (): Promise<Line> =>
  new Promise((ready, failed) => {
    const socket = connect({ port: Number(port), host: '127.0.0.1', noDelay: true })
    socket.once('error', failed)
    socket.once('connect', () => ready(new Line(socket)))
  })

/** @param since when this call should have begun: a server that is late is late for those who wait, too */
async function report(line: Line, request: Buffer, since: number): Promise<void> {
  const answer = await line.ask(request)
  took.push(performance.now() - since)
  // `HTTP/1.1 200`
  if (answer[9] !== '2') refused += 1
  else taken += Number(/"taken":(\d+)/.exec(answer)?.[1] ?? 0)
}

async function asFastAsTaken(lines: readonly Line[], until: number): Promise<void> {
  await Promise.all(
    lines.map(async (line) => {
      while (performance.now() < until) await report(line, nextRequest().bytes, performance.now())
    }),
  )
}

/** Calls are due at an even pace, whether or not those before have come back; one that finds no line waits, and its wait counts. */
async function atPace(lines: readonly Line[], until: number, reportsPerSecond: number): Promise<void> {
  let nextDue = performance.now()
  await Promise.all(
    lines.map(async (line) => {
      while (nextDue < until) {
        const due = nextDue
        const { bytes, reports } = nextRequest()
        nextDue += (reports / reportsPerSecond) * 1000
        const early = due - performance.now()
        if (early > 0) await pause(early)
        await report(line, bytes, due)
      }
    }),
  )
}

const lines = await Promise.all(Array.from({ length: Number(connections) }, opened))
const from = performance.now()
const until = from + Number(seconds) * 1000
if (Number(rate) === 0) await asFastAsTaken(lines, until)
else await atPace(lines, until, Number(rate))
const elapsed = (performance.now() - from) / 1000
for (const line of lines) line.end()

const sorted = Float64Array.from(took).sort()
const quantile = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
const { user, system } = process.cpuUsage()
console.log(
  JSON.stringify({
    calls,
    refused,
    sent,
    expected,
    taken,
    reportsPerSecond: sent / elapsed,
    bytesACall: Math.round(bodyBytes / Math.max(1, calls)),
    cpuMicrosAReport: (user + system) / Math.max(1, sent),
    p50: quantile(0.5),
    p99: quantile(0.99),
    slowest: sorted.at(-1) ?? 0,
  }),
)
