// Echo tests (回响测试, 0820 with 301) over 100 connections: what the listener and the codec can do without a database.

import { spawnLoad } from '@shouli/fleet'
import { openStage, usage } from './gateway/stage.ts'
import type { BenchResult } from './result.ts'

const CONNECTIONS = 100
const SECONDS = 6

export async function run(): Promise<BenchResult> {
  await using stage = await openStage({ terminals: CONNECTIONS * 2 })
  const server = await stage.serve()
  const load = (seconds: number) =>
    spawnLoad({ portfolio: stage.portfolioFile, port: server.port, kind: 'echo', terminals: CONNECTIONS, seconds, 'warm-up': 2 })
  await load(2)
  const before = usage(server.pid)?.cpuSeconds ?? 0
  const { sustainedPerSecond, answered, latencyMs, generatorCpuMicros } = await load(SECONDS)
  const spent = (usage(server.pid)?.cpuSeconds ?? 0) - before
  await server.stop()
  // The warm-up is answered as well.
  const all = answered + sustainedPerSecond * 2
  const micros = (spent * 1e6) / all
  return {
    name: 'echo',
    what: `echo tests over ${CONNECTIONS} connections, one in flight on each`,
    figures: [
      { label: 'answered', value: Math.round(sustainedPerSecond), unit: 'echoes/s', goal: '≥ 80,000' },
      { label: 'p50', value: latencyMs.p50, unit: 'ms', goal: null },
      { label: 'p99', value: latencyMs.p99, unit: 'ms', goal: null },
      { label: 'CPU of the gateway', value: micros, unit: 'µs each', goal: null },
      { label: 'so one core serves', value: Math.round(1e6 / micros), unit: 'echoes/s', goal: null },
      { label: 'CPU of the load generator', value: generatorCpuMicros, unit: 'µs each', goal: null },
    ],
    notes: ['Each echo is one system call to read and one to write on either side: about half of the time is the operating system’s.'],
  }
}
