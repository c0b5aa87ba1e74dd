// One payment by its id over HTTP, from PostgreSQL, beside bare Fastify with the driver alone, in the same run.

import { fork, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { client, api } from '@shouli/contract'
import { debitCard } from '../../server/src/desks/gateway/testing/index.ts'
import { keyOfPublicId } from '../../server/src/desks/gateway/routes/index.ts'
import { openHouse, type House } from '../../server/src/testing/house.ts'
import type { BenchResult } from './result.ts'

const here = import.meta.dirname
const SECONDS = 6
const CONNECTIONS = 32
const PAYMENTS = 150

interface Load {
  readonly perSecond: number
  readonly refused: number
  readonly bytesEach: number
  readonly p50: number
  readonly p99: number
  /** Processor time of the server for one request, in µs. */
  readonly cpuMicros: number
}

export async function run(): Promise<BenchResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'shouli-bench-http-'))
  await using house = await openHouse()
  const ids = await sell(house)
  const children: ChildProcess[] = []
  try {
    const ours = await measureOurs(house, ids, folder, children)
    const bare = await measureBare(house, ids, folder, children)
    return result(ours, bare)
  } finally {
    for (const child of children) child.kill('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A third each: approved, refused by us with its evidence and ways out, refused by the network. */
async function sell(house: House): Promise<string[]> {
  const server = await house.open({ HTTP_REQUESTS_PER_MINUTE: '1000000' }, {})
  const terminal = await house.terminal(server)
  for (let index = 0; index < PAYMENTS; index++) {
    const amountFen = index % 3 === 0 ? 12_300 : index % 3 === 1 ? 900_000_000 : 851
    await terminal.pay({ kind: 'sale', amountFen: amountFen + (index % 3 === 2 ? 100 * index : 0), card: debitCard })
  }
  const { items } = await client(api, { base: server.http!.base, send: fetch }).listPayments({ query: { limit: 200 } })
  return items.map(({ id }) => id)
}

async function measureOurs(house: House, ids: readonly string[], folder: string, children: ChildProcess[]): Promise<Load> {
  const child = spawn(process.execPath, [path.join(here, '../../cli/src/main.ts'), 'serve', '--only', 'http'], {
    env: {
      ...process.env,
      DATABASE_URL: house.url,
      DATA_FOLDER: folder,
      HTTP_PORT: '0',
      HTTP_REQUESTS_PER_MINUTE: '1000000',
      KEY_ENCRYPTION_KEY: '0b'.repeat(32),
      LOG_LEVEL: 'info',
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  children.push(child)
  const line = await lineWith(child, /metrics/)
  const port = Number(/:(\d+)\/metrics/.exec(line)![1])
  const cpu = async (): Promise<number> => {
    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
    return Number(/^process_cpu_seconds_total (.+)$/m.exec(text)![1]) * 1e6
  }
  return load(
    port,
    ids.map((id) => `/v1/payments/${id}`),
    folder,
    cpu,
  )
}

async function measureBare(house: House, ids: readonly string[], folder: string, children: ChildProcess[]): Promise<Load> {
  const child = spawn(process.execPath, [path.join(here, 'http/bare-main.ts'), house.url], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  const port = Number(await lineWith(child, /^\d+$/))
  const cpu = async (): Promise<number> => {
    const { user, system } = (await (await fetch(`http://127.0.0.1:${port}/cpu`)).json()) as { user: number; system: number }
    return user + system
  }
  const paths = ids.map((id) => {
    const { merchantId, day, id: uuid } = keyOfPublicId(id)!
    return `/payments/${merchantId}/${day}/${uuid}`
  })
  return load(port, paths, folder, cpu)
}

async function load(port: number, paths: readonly string[], folder: string, cpu: () => Promise<number>): Promise<Load> {
  const file = path.join(folder, 'paths.txt')
  writeFileSync(file, paths.join('\n'))
  const child = fork(path.join(here, 'http/load-main.ts'), [String(port), String(SECONDS), String(CONNECTIONS), file], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  await once(child, 'message')
  const from = await cpu()
  await once(child, 'message')
  const spent = (await cpu()) - from
  const found = JSON.parse(await lineWith(child, /^\{/)) as Omit<Load, 'cpuMicros'>
  return { ...found, cpuMicros: spent / (found.perSecond * SECONDS) }
}

function lineWith(child: ChildProcess, wanted: RegExp): Promise<string> {
  return new Promise((found, failed) => {
    createInterface({ input: child.stdout! }).on('line', (line) => {
      if (wanted.test(line)) found(line)
    })
    child.once('exit', (code) => failed(new Error(`ended with ${code} before it said ${wanted.source}`)))
  })
}

function result(ours: Load, bare: Load): BenchResult {
  const perCore = ({ cpuMicros }: Load): number => Math.round(1e6 / cpuMicros)
  return {
    name: 'http',
    what: `GET /v1/payments/:id from PostgreSQL, ${CONNECTIONS} keep-alive connections, ${SECONDS} s, beside bare Fastify with pg`,
    figures: [
      { label: 'one payment by id, sustained', value: Math.round(ours.perSecond), unit: 'requests/s', goal: null },
      { label: 'one payment by id, on one core', value: perCore(ours), unit: 'requests/s', goal: '≥ 5,000' },
      { label: 'processor time of the server', value: ours.cpuMicros, unit: 'µs/request', goal: null },
      { label: 'p50', value: ours.p50, unit: 'ms', goal: null },
      { label: 'p99', value: ours.p99, unit: 'ms', goal: null },
      { label: 'body with headers', value: ours.bytesEach, unit: 'bytes', goal: null },
      { label: 'answers other than 200', value: ours.refused, unit: '', goal: '0' },
      { label: 'bare Fastify + pg, sustained', value: Math.round(bare.perSecond), unit: 'requests/s', goal: null },
      { label: 'bare Fastify + pg, on one core', value: perCore(bare), unit: 'requests/s', goal: null },
      { label: 'bare, body with headers', value: bare.bytesEach, unit: 'bytes', goal: null },
      { label: 'ours ÷ bare, by processor time', value: bare.cpuMicros / ours.cpuMicros, unit: '', goal: null },
    ],
    notes: [
      'PostgreSQL, the load and the server share the machine; “on one core” is 1 s ÷ processor time of the server process, which has one thread.',
      'Ours: judgement with evidence and ways out, advice, timeline, link in the chain of evidence, five tables; access, limits, security headers, log line, metrics. Bare: one row, nothing else.',
    ],
  }
}
