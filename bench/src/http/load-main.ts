// A process of its own that asks as fast as it is answered: raw sockets, keep-alive, one request under way on each connection.
// Arguments: port, seconds, connections, file with one path a line. Prints one JSON line.

import { readFileSync } from 'node:fs'
import { connect } from 'node:net'

const [port, seconds, connections, file] = process.argv.slice(2)
const paths = readFileSync(file!, 'utf8').trim().split('\n')
const requests = paths.map((path) => Buffer.from(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: keep-alive\r\n\r\n`))
const END_OF_HEAD = Buffer.from('\r\n\r\n')

let turn = 0
let answered = 0
let refused = 0
let bytes = 0
const took: number[] = []
let measuring = false
let over = false

function open(): Promise<void> {
  return new Promise((closed, failed) => {
    const socket = connect({ port: Number(port), host: '127.0.0.1', noDelay: true })
    let waiting: Buffer = Buffer.alloc(0)
    let askedAt = 0
    const ask = (): void => {
      if (over) return void socket.end()
      turn = (turn + 1) % requests.length
      askedAt = performance.now()
      socket.write(requests[turn]!)
    }
    socket.on('connect', ask)
    socket.on('data', (piece: Buffer) => {
      waiting = waiting.length === 0 ? piece : Buffer.concat([waiting, piece])
      const length = lengthOf(waiting)
      if (length === null || waiting.length < length) return
      if (measuring) count(waiting, length, performance.now() - askedAt)
      waiting = waiting.subarray(length)
      ask()
    })
    socket.on('error', failed)
    socket.on('close', () => closed())
  })
}

/** Bytes of the whole answer; `null`: its head has not all come. */
function lengthOf(answer: Buffer): number | null {
  const end = answer.indexOf(END_OF_HEAD)
  if (end < 0) return null
  const [, length] = /content-length: (\d+)/i.exec(answer.toString('latin1', 0, end)) ?? []
  return end + 4 + Number(length ?? 0)
}

function count(answer: Buffer, length: number, ms: number): void {
  answered += 1
  bytes += length
  took.push(ms)
  // `HTTP/1.1 200`
  if (answer[9] !== 0x32) refused += 1
}

const WARM_UP_MS = 2_000
const all = Array.from({ length: Number(connections) }, open)
await new Promise((warm) => setTimeout(warm, WARM_UP_MS))
process.send?.('begin')
measuring = true
const from = performance.now()
await new Promise((done) => setTimeout(done, Number(seconds) * 1000))
measuring = false
const elapsed = (performance.now() - from) / 1000
process.send?.('end')
over = true
await Promise.all(all)

const sorted = Float64Array.from(took).sort()
const quantile = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
console.log(
  JSON.stringify({
    perSecond: answered / elapsed,
    refused,
    bytesEach: Math.round(bytes / Math.max(1, answered)),
    p50: quantile(0.5),
    p99: quantile(0.99),
  }),
)
process.disconnect?.()
