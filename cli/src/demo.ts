// `shouli demo` (`npm start`): everything at once on this machine, to look at. Database, gateway, HTTP and console, the simulated
// network in a process of its own, and a small town that pays and has every trouble there is.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Command, Option } from 'commander'
import {
  HostControlFailed,
  readPortfolioFile,
  runFleet,
  scenarios,
  spawnHost,
  type FleetEvent,
  type HostProcess,
  type PortfolioFile,
} from '@shouli/fleet'
import { createLog, makeFolder, readConfig, seedInstitution, startRefused, startServer, type Config, type Server } from '@shouli/server'
import { fleetLine } from './fleet-lines.ts'
import { number, whole } from './numbers.ts'
import { printAddresses } from './serve.ts'

interface Asked {
  readonly terminals: number
  readonly rate: number
  readonly every: number
  readonly scenario?: string
  readonly seed: number
  readonly keep?: boolean
  readonly quiet?: boolean
}

export function demoCommand(): Command {
  return new Command('demo')
    .option('--terminals <n>', 'terminals of ordinary shops', whole, 40)
    .option('--rate <n>', 'ordinary payments a second, over all shops', number, 0.7)
    .option('--every <seconds>', 'from one fault to the next', number, 5)
    .addOption(new Option('--scenario <name>', 'a course of events beside').choices(scenarios.map(({ name }) => name)))
    .option('--seed <n>', 'equal seeds make equal towns', whole, 1)
    .option('--keep', 'go on with the institution of the last demo instead of a fresh one')
    .option('--quiet', 'print addresses only, not every payment')
    .addHelpText(
      'after',
      `
Nothing to set up 无需准备: an own PostgreSQL, a fresh institution in ./.shouli/demo, simulated terminals with every fault.
Ports by environment 端口: HTTP_PORT (8080), GATEWAY_PORT (8583), UPSTREAM_PORT (8584); 0: any free one.

Examples 示例:
  shouli demo                          look at http://127.0.0.1:8080 打开网页看
  shouli demo --scenario storm         a carrier fails 运营商中断
  HTTP_PORT=9090 shouli demo --quiet

Ctrl-C stops everything in good order 按 Ctrl-C 全部停止.`,
    )
    .action(run)
}

async function run(asked: Asked): Promise<void> {
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort())

  const closing: (() => Promise<unknown>)[] = []
  try {
    const town = await open(asked, closing)
    if (!stopping.signal.aborted) await play(asked, town, stopping.signal)
  } catch (error) {
    if (!explain(error)) throw error
  } finally {
    if (closing.length > 1) console.log('正在结束 / stopping …')
    // A second Ctrl-C does not wait.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
    for (const close of closing.toReversed()) await close()
    if (closing.length > 1) console.log('已结束 / stopped')
  }
}

interface Town {
  readonly server: Server
  readonly host: HostProcess
  readonly portfolio: PortfolioFile
}

/** @param closing told how to close again what was opened */
async function open({ terminals, seed, keep }: Asked, closing: (() => Promise<unknown>)[]): Promise<Town> {
  const folder = demoFolder()
  closing.push(takeFolder(folder, keep === true))
  const file = path.join(folder, 'portfolio.json')
  const given = settings(folder)
  const console_ = buildConsole()

  const host = await spawnHost({
    port: given.upstreamPort,
    'latency-ms': 40,
    'late-ms': 40_000,
    'book-file': path.join(folder, 'network-book.ndjson'),
  })
  closing.push(() => host.stop())
  const config: Config = { ...given, upstreamPort: host.port }
  const known = keep === true && existsSync(file)
  await console_
  const server = await startServer({
    config,
    log: createLog(config.logLevel),
    prepare: async ({ database, keyStore, clock }) => {
      if (known) return
      const institution = await seedInstitution({ database, keyStore, at: clock(), terminals, seed })
      writeFileSync(file, JSON.stringify(institution), { mode: 0o600 })
    },
  })
  closing.push(() => server.stop())
  return { server, host, portfolio: readPortfolioFile(file) }
}

async function play({ rate, every, scenario, seed, quiet }: Asked, { server, host, portfolio }: Town, signal: AbortSignal): Promise<void> {
  printAddresses(server)
  console.log(`模拟主机 network host: http://127.0.0.1:${host.controlPort}/book, /state, /switches`)
  console.log('以下是模拟门店的交易；方括号里是小票编号，可在“小票查询”输入。')
  console.log('Payments of simulated shops follow; what stands in brackets is a slip reference: type it at “slips”. Ctrl-C 停止 stops.\n')
  const chosen = scenarios.find(({ name }) => name === scenario)
  await server.gateway!.ready(5_000)
  await runFleet({
    gateway: { port: server.gateway!.port },
    portfolio,
    perSecond: rate,
    faultEverySeconds: every,
    seed,
    signal,
    hostControl: host,
    ...(server.http === null ? {} : { telemetryBase: server.http.base }),
    ...(chosen === undefined ? {} : { scenario: chosen }),
    onEvent: (event) => {
      if (quiet !== true) print(event)
    },
  })
}

function print(event: FleetEvent): void {
  const line = fleetLine(event, new Date())
  if (line !== null) console.log(line)
}

const demoFolder = (): string => path.join(path.resolve(process.env['DATA_FOLDER'] ?? '.shouli'), 'demo')

/** Marks a folder as a demo's own: only such a one is ever emptied. Holds the process number of the demo that runs there. */
const MARK = 'this-folder-belongs-to-shouli-demo'

/** @returns gives the folder back */
function takeFolder(folder: string, keep: boolean): () => Promise<void> {
  const mark = path.join(folder, MARK)
  const ours = existsSync(mark)
  if (ours && isAlive(Number(readFileSync(mark, 'utf8')))) throw new DemoRefused(69, ...alreadyRunning)
  if (!ours && existsSync(folder)) throw new DemoRefused(73, ...notOurs(folder))
  try {
    if (ours && !keep) rmSync(folder, { recursive: true })
    makeFolder(folder, 0o700)
    writeFileSync(mark, String(process.pid))
  } catch (error) {
    throw new DemoRefused(73, ...notWritable(folder, error))
  }
  return async () => writeFileSync(mark, '')
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

class DemoRefused extends Error {
  readonly exitCode: number
  readonly zh: string
  constructor(exitCode: number, zh: string, en: string) {
    super(en)
    this.name = 'DemoRefused'
    this.exitCode = exitCode
    this.zh = zh
  }
}

const alreadyRunning = [
  '演示已经在运行。先用 Ctrl-C 停掉它，或用 DATA_FOLDER 和端口设置另开一个。',
  'A demo is running here already. Stop it by Ctrl-C, or open another one with its own DATA_FOLDER and ports.',
] as const
const notOurs = (folder: string): readonly [string, string] => [
  `目录 ${folder} 不是演示建立的，不会清空。请移走它，或用 DATA_FOLDER 换一个位置。`,
  `The folder ${folder} was not made by a demo and is left alone. Move it away, or choose another place by DATA_FOLDER.`,
]
function notWritable(folder: string, error: unknown): readonly [string, string] {
  const why = (error as NodeJS.ErrnoException).code ?? 'unknown'
  return [
    `目录 ${folder} 无法写入（${why}）。请更正权限，或用 DATA_FOLDER 换一个位置。`,
    `The folder ${folder} cannot be written (${why}). Correct its rights, or choose another place by DATA_FOLDER.`,
  ]
}

/** The environment's settings, with what a demo needs: its own folder, quiet logs. */
function settings(folder: string): Config {
  const config = readConfig({ LOG_LEVEL: 'warn', ...process.env })
  return { ...config, dataFolder: folder }
}

/** Builds the web console when this clone has not done so yet. */
async function buildConsole(): Promise<void> {
  const console_ = path.join(import.meta.dirname, '../../web/console')
  if (existsSync(path.join(console_, 'dist/index.html'))) return
  const vite = path.join(import.meta.dirname, '../../node_modules/vite/bin/vite.js')
  if (!existsSync(vite)) return
  console.log('首次运行：正在构建网页控制台 / first run: building the web console …')
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error', console_], { stdio: ['ignore', 'ignore', 'inherit'] })
  await once(child, 'exit')
}

/** @returns `false` for an error that is not for the person who started it */
function explain(error: unknown): boolean {
  if (error instanceof DemoRefused) {
    console.error(`${error.zh}\n${error.message}`)
    process.exitCode = error.exitCode
    return true
  }
  if (error instanceof HostControlFailed) {
    console.error('模拟主机无法启动；端口用 UPSTREAM_PORT 指定，0 为任意空闲端口。')
    console.error('The simulated host did not start; its port is UPSTREAM_PORT, 0 for any free one.')
    process.exitCode = 69
    return true
  }
  const refused = startRefused(error)
  if (refused === null) return false
  console.error(`无法启动 / cannot start: ${refused.sentence.zh}\n${refused.sentence.en}`)
  process.exitCode = refused.exitCode
  return true
}
