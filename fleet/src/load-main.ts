// The load generator as a process of its own, so that its processor time is not the server's. Prints its figures as one line of JSON.

import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { runLoad, type LoadOptions } from './load/run.ts'
import { readPortfolioFile } from './portfolio-file.ts'

const { values } = parseArgs({
  options: {
    portfolio: { type: 'string' },
    host: { type: 'string', default: '127.0.0.1' },
    port: { type: 'string' },
    kind: { type: 'string', default: 'sale' },
    terminals: { type: 'string' },
    rate: { type: 'string' },
    seconds: { type: 'string', default: '10' },
    'warm-up': { type: 'string', default: '2' },
    'timeout-ms': { type: 'string', default: '60000' },
    'patience-ms': { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    ledger: { type: 'string' },
  },
})

function refuse(sentence: string): never {
  console.error(sentence)
  process.exit(64)
}

function number(name: 'port' | 'terminals' | 'rate' | 'seconds' | 'warm-up' | 'timeout-ms' | 'patience-ms'): number {
  const value = Number(values[name])
  return Number.isFinite(value) && value >= 0 ? value : refuse(`--${name} takes a number, got ${values[name] ?? 'nothing'}`)
}

if (values.portfolio === undefined) refuse('--portfolio FILE is needed: the terminals and their keys')
if (values.kind !== 'sale' && values.kind !== 'echo') refuse(`--kind takes sale or echo, got ${values.kind}`)

const { terminals } = readPortfolioFile(values.portfolio)
const ledger = values.ledger === undefined ? null : createWriteStream(values.ledger, { flags: 'a', mode: 0o600 })
const stopping = new AbortController()
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stopping.abort())

const options: LoadOptions = {
  gateway: { host: values.host, port: number('port') },
  terminals: terminals
    .filter(({ tmkHex }) => tmkHex !== undefined)
    .slice(0, values.terminals === undefined ? undefined : number('terminals')),
  kind: values.kind,
  perSecond: values.rate === undefined ? null : number('rate'),
  seconds: number('seconds'),
  warmUpSeconds: number('warm-up'),
  answerTimeoutMs: number('timeout-ms'),
  patienceMs: number('patience-ms'),
  seed: values.seed,
  signal: stopping.signal,
  ...(ledger === null ? {} : { onEvent: (event) => void ledger.write(`${JSON.stringify(event)}\n`) }),
}
const figures = await runLoad(options).catch((reason: unknown) => {
  console.error(`load: ${reason instanceof Error ? reason.message : String(reason)}`)
  process.exit(75)
})
if (ledger !== null) {
  ledger.end()
  await once(ledger, 'finish')
}
console.log(JSON.stringify(figures))
