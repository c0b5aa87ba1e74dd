// A million reports an hour: terminals → HTTP → PostgreSQL (durable), while the incident watch looks at all of it.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { firstRow, sql } from '../../server/src/ground/database/index.ts'
import { usage } from './gateway/stage.ts'
import type { BenchResult } from './result.ts'
import { openTelemetryStage, type TelemetryStage } from './telemetry/stage.ts'
import { followWatch } from './telemetry/watching.ts'

const TERMINALS = 10_000
const SECONDS = 20
const CONNECTIONS = 32
const MILLION_AN_HOUR = 1_000_000 / 3_600

interface LoadFigures {
  readonly calls: number
  readonly refused: number
  readonly sent: number
  /** Reports that were sent for the first time. */
  readonly expected: number
  /** Reports that the server said were new. */
  readonly taken: number
  readonly reportsPerSecond: number
  readonly bytesACall: number
  readonly cpuMicrosAReport: number
  readonly p50: number
  readonly p99: number
  readonly slowest: number
}

interface Round extends LoadFigures {
  /** Longest time between two looks of the incident watch, in seconds. */
  readonly betweenLooks: number
  /** Processor time of the server for one report, in µs. */
  readonly serverMicros: number
}

export async function run(): Promise<BenchResult> {
  await using stage = await openTelemetryStage({ terminals: TERMINALS })
  const fresh = memoryOf(stage)
  await load(stage, { round: 'warm', seconds: 5, rate: 0 })
  const warm = await keptBy(stage)
  const even = await load(stage, { round: 'even', seconds: SECONDS, rate: MILLION_AN_HOUR })
  const afterEven = memoryOf(stage)
  const saturated = await load(stage, { round: 'saturated', seconds: SECONDS, rate: 0 })
  const memory = memoryOf(stage)
  const kept = await keptBy(stage)
  const expected = even.expected + saturated.expected
  const wrong = await wrongStates(stage)

  return {
    name: 'telemetry',
    what: `${TERMINALS.toLocaleString('en-US')} terminals report of themselves, each with its own token, 5 to 23 reports a call, some late, repeated or in disorder; ${SECONDS} s each`,
    figures: [
      { label: 'a million an hour: reports answered', value: even.reportsPerSecond, unit: 'reports/s', goal: '≥ 275' },
      { label: 'a million an hour: p50 of a call', value: even.p50, unit: 'ms', goal: null },
      { label: 'a million an hour: p99 of a call', value: even.p99, unit: 'ms', goal: null },
      {
        label: 'a million an hour: processor of the server',
        value: (even.serverMicros * MILLION_AN_HOUR) / 1e4,
        unit: '% of a core',
        goal: null,
      },
      { label: 'a million an hour: longest between two looks of the watch', value: even.betweenLooks, unit: 's', goal: '≤ 10' },
      { label: 'at saturation: reports answered', value: Math.round(saturated.reportsPerSecond), unit: 'reports/s', goal: '≥ 278' },
      {
        label: 'at saturation: an hour of that',
        value: Math.round(saturated.reportsPerSecond * 3_600),
        unit: 'reports',
        goal: '≥ 1,000,000',
      },
      { label: 'at saturation: p99 of a call', value: saturated.p99, unit: 'ms', goal: null },
      { label: 'at saturation: longest between two looks of the watch', value: saturated.betweenLooks, unit: 's', goal: '≤ 10' },
      { label: 'processor time of the server at saturation', value: saturated.serverMicros, unit: 'µs a report', goal: null },
      { label: 'processor time of the load', value: saturated.cpuMicrosAReport, unit: 'µs a report', goal: null },
      { label: 'memory of the server: started', value: fresh, unit: 'MiB', goal: null },
      { label: 'memory of the server: after a million an hour', value: afterEven, unit: 'MiB', goal: null },
      { label: 'memory of the server: after saturation', value: memory, unit: 'MiB', goal: null },
      { label: 'answers other than 200', value: even.refused + saturated.refused, unit: '', goal: '0' },
      { label: 'new reports sent', value: expected, unit: '', goal: null },
      { label: 'kept, less those sent', value: kept - warm - expected, unit: 'reports', goal: '0' },
      { label: 'answered as new, less those sent', value: even.taken + saturated.taken - expected, unit: 'reports', goal: '0' },
      { label: 'terminals whose newest state is not that of their newest report', value: wrong, unit: '', goal: '0' },
    ],
    notes: [
      `The server (HTTP part, with the jobs), PostgreSQL and the load share the machine. ${saturated.bytesACall.toLocaleString('en-US')} bytes a call, ${CONNECTIONS} connections at most.`,
      'A call at the even pace counts from the moment at which it was due. The watch looks every 5 s at what came until 2 s before.',
      'Every call is durable when it is answered: its key, its reports and the state of its terminal are committed.',
    ],
  }
}

async function load(stage: TelemetryStage, { round, seconds, rate }: { round: string; seconds: number; rate: number }): Promise<Round> {
  const before = usage(stage.pid)?.cpuSeconds ?? Number.NaN
  const watching = followWatch(stage.database)
  const args = [stage.port, seconds, CONNECTIONS, stage.terminalsFile, rate, round].map(String)
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'telemetry/load-main.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
  })
  const [code] = (await once(child, 'close')) as [number | null]
  const betweenLooks = await watching.stop()
  if (code !== 0) throw new Error(`the load ended with ${code ?? 'a signal'}`)
  const found = JSON.parse(printed) as LoadFigures
  const spent = (usage(stage.pid)?.cpuSeconds ?? Number.NaN) - before
  return { ...found, betweenLooks, serverMicros: (spent * 1e6) / found.sent }
}

const memoryOf = ({ pid }: TelemetryStage): number => Math.round((usage(pid)?.residentBytes ?? Number.NaN) / 2 ** 20)

async function keptBy({ database }: TelemetryStage): Promise<number> {
  return (await firstRow<{ count: number }>(database, sql`select count(*) as count from telemetry_reports`))!.count
}

/** Every report of the load holds every key, so the state of a terminal must be its newest report, key by key. */
async function wrongStates({ database }: TelemetryStage): Promise<number> {
  const row = await firstRow<{ count: number }>(
    database,
    sql`
      with newest as (
        select distinct on (terminal_id) terminal_id, at, seen from telemetry_reports order by terminal_id, at desc, report_id)
      select count(*) as count
      from newest n left join telemetry_states s using (terminal_id)
      where s.terminal_id is null or s.heard_at <> n.at
         or exists (select from jsonb_each(n.seen) e where s.state -> e.key ->> 't' <> millis(n.at)::text)
         or not exists (
              select from telemetry_reports r
              where r.terminal_id = n.terminal_id and r.at = n.at
                and not exists (select from jsonb_each(r.seen) e where s.state -> e.key -> 'v' <> e.value))`,
  )
  return row!.count
}
