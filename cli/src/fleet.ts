// `shouli fleet`: simulated terminals against a running server, or simulated calls for help on standard output.

import { Command, Option } from 'commander'
import {
  connectHostControl,
  faults,
  incidents,
  PortfolioFileRefused,
  readPortfolioFile,
  runFleet,
  scenarios,
  type FleetOptions,
} from '@shouli/fleet'
import { fleetLine } from './fleet-lines.ts'
import { number, whole } from './numbers.ts'

interface Asked {
  readonly portfolio?: string
  readonly host: string
  readonly port: number
  readonly terminals?: number
  readonly rate: number
  readonly faults: string
  readonly every: number
  readonly scenario?: string
  readonly hostControl?: number
  readonly http?: string
  readonly keepHours?: boolean
  readonly seconds?: number
  readonly timeout: number
  readonly speed: number
  readonly seed: string
  readonly json?: boolean
  readonly list?: boolean
  readonly observe?: number
  readonly truth?: boolean
}

export function fleetCommand(): Command {
  return new Command('fleet')
    .option('--portfolio <file>', 'the terminals, their keys and shops, as `shouli demo` or the seeding of a test writes it')
    .option('--host <name>', 'where the gateway listens', '127.0.0.1')
    .option('--port <n>', 'port of the gateway', whole, 8583)
    .option('--terminals <n>', 'only so many of the shops’ terminals', whole)
    .option('--rate <n>', 'ordinary payments a second over all shops; 0: none', number, 0.5)
    .option('--faults <list>', 'all, none, rows such as `verification`, or ids such as `verification/sign-on-missing`, by comma', 'all')
    .option('--every <seconds>', 'from one fault to the next', number, 6)
    .addOption(new Option('--scenario <name>', 'a course of events beside').choices(scenarios.map(({ name }) => name)))
    .option('--host-control <port>', 'control port of the simulated network host, for faults of the host itself', whole)
    .option('--http <address>', 'where terminals report what they see of themselves, e.g. http://127.0.0.1:8080; left out: they do not')
    .option('--speed <n>', 'how much faster time passes between faults, in scenarios, and while people think', number, 1)
    .option('--keep-hours', 'shops sell in their opening hours only')
    .option('--timeout <seconds>', 'how long a terminal waits for an answer', number, 60)
    .option('--seconds <n>', 'stop after so many seconds; left out: until Ctrl-C', number)
    .option('--seed <text>', 'equal seeds give equal towns', '1')
    .option('--json', 'one JSON object a line instead of words')
    .option('--list', 'print every fault and scenario, and end')
    .option('--observe <n>', 'print N simulated calls for help in the format of `shouli diagnose`, and end; needs no server', whole)
    .option('--truth', 'with --observe: what was really the matter, beside each')
    .addHelpText(
      'after',
      `
Examples 示例:
  shouli fleet --list                                     which faults are there? 有哪些故障？
  shouli fleet --portfolio demo.json --port 8583          a small town against a running server 一座小城
  shouli fleet --portfolio demo.json --faults cardholder,verification/sign-on-missing --every 2
  shouli fleet --portfolio demo.json --scenario storm     a carrier fails 运营商中断
  shouli fleet --observe 100 | shouli diagnose            what would Shouli make of a hundred calls? 一百个求助
  shouli fleet --observe 3 --truth                        … and what was it really? 真正的原因是什么？`,
    )
    .action(run)
}

async function run(asked: Asked): Promise<void> {
  if (asked.list === true) return list()
  if (asked.observe !== undefined) return observe(asked.observe, asked)
  if (asked.portfolio === undefined) return refuse('请用 --portfolio 指定终端文件 / --portfolio <file> says which terminals to run', 64)

  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort())
  const timer = asked.seconds === undefined ? null : setTimeout(() => stopping.abort(), asked.seconds * 1000)
  try {
    const summary = await runFleet(optionsOf(asked, asked.portfolio, stopping.signal))
    if (asked.json !== true)
      console.log(`${summary.payments} payments, ${summary.approved} approved, ${summary.faultsPlayed} faults played`)
  } catch (reason) {
    if (reason instanceof PortfolioFileRefused) return refuse(reason.message, 66)
    if (reason instanceof RangeError) return refuse(reason.message, 64)
    throw reason
  } finally {
    if (timer !== null) clearTimeout(timer)
  }
}

function optionsOf(asked: Asked, portfolio: string, signal: AbortSignal): FleetOptions {
  const scenario = scenarios.find(({ name }) => name === asked.scenario)
  const wanted = faultsNamed(asked.faults)
  return {
    gateway: { host: asked.host, port: asked.port },
    portfolio: readPortfolioFile(portfolio),
    perSecond: asked.rate,
    faultEverySeconds: asked.every,
    answerTimeoutMs: asked.timeout * 1000,
    seed: asked.seed,
    speed: asked.speed,
    signal,
    keepsHours: asked.keepHours === true,
    onEvent: (event) => {
      const at = new Date()
      const line = asked.json === true ? JSON.stringify({ at, ...event, order: undefined, identity: undefined }) : fleetLine(event, at)
      if (line !== null) console.log(line)
    },
    ...(asked.terminals === undefined ? {} : { terminals: asked.terminals }),
    ...(wanted === null ? {} : { faults: wanted }),
    ...(scenario === undefined ? {} : { scenario }),
    ...(asked.http === undefined ? {} : { telemetryBase: asked.http }),
    ...(asked.hostControl === undefined ? {} : { hostControl: connectHostControl({ controlPort: asked.hostControl }) }),
  }
}

/** @returns ids; `null` for all that can be played */
function faultsNamed(list: string): readonly string[] | null {
  if (list === 'all') return null
  if (list === 'none') return []
  return list.split(',').flatMap((name) => {
    const row = faults.filter(({ id }) => id.startsWith(`${name}/`)).map(({ id }) => id)
    return row.length > 0 ? row : [name]
  })
}

function list(): void {
  for (const { id, provoke, says } of faults) console.log(`${id.padEnd(46)} ${ways[provoke.by].padEnd(30)} ${says.zh[0]} / ${says.en[0]}`)
  console.log()
  for (const { name, title } of scenarios) console.log(`scenario ${name.padEnd(20)} ${title.zh} / ${title.en}`)
}

const ways = {
  record: 'by what is on file',
  amount: 'by an amount ending',
  host: 'by the network host',
  terminal: 'by terminal or cashier',
  report: 'told, not sent',
}

function observe(count: number, { seed, truth }: Asked): void {
  for (const incident of incidents({ count, seed })) {
    console.log(JSON.stringify(truth === true ? { ...incident.observation, truth: incident.truth } : incident.observation))
  }
}

function refuse(sentence: string, code: number): void {
  console.error(sentence)
  process.exitCode = code
}
