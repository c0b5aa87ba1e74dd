// Payments end to end: terminal → gateway → PostgreSQL (durable) → network → PostgreSQL → terminal, all on this machine.

import { spawnLoad, type LoadFigures } from '@shouli/fleet'
import { openStage, usage, type Stage } from './gateway/stage.ts'
import type { BenchResult } from './result.ts'

const TERMINALS = 240
const SECONDS = 10

export async function run(): Promise<BenchResult> {
  await using stage = await openStage({ terminals: TERMINALS })
  const server = await stage.serve()
  const load = async (more: { rate?: number; seconds?: number }): Promise<LoadFigures> => {
    await stage.nextBatch()
    return spawnLoad({ portfolio: stage.portfolioFile, port: server.port, kind: 'sale', seconds: SECONDS, 'warm-up': 3, ...more })
  }

  await load({ seconds: 5 })
  const before = processorTime(stage, server.pid)
  const saturated = await load({})
  const after = processorTime(stage, server.pid)
  const third = await load({ rate: Math.round(saturated.sustainedPerSecond / 3) })
  const twoThirds = await load({ rate: Math.round((saturated.sustainedPerSecond * 2) / 3) })
  await server.stop()

  const payments = saturated.approvedWhole
  const micros = (part: keyof Shares): number => Math.round(((after[part] - before[part]) * 1e6) / payments)
  return {
    name: 'gateway',
    what: `sales from ${stage.terminals} terminals, judged by all causes, recorded durably twice, approved by a simulated network in another process`,
    figures: [
      { label: 'sustained at saturation', value: Math.round(saturated.sustainedPerSecond), unit: 'payments/s', goal: '≥ 3,000, floor 835' },
      ...latencies('at saturation', saturated, null),
      ...latencies('at a third', third, '≤ 25'),
      ...latencies('at two thirds', twoThirds, null),
      { label: 'not approved', value: saturated.answered - saturated.approved, unit: 'payments', goal: '0' },
      { label: 'CPU of the gateway', value: micros('gateway'), unit: 'µs a payment', goal: null },
      { label: 'CPU of PostgreSQL', value: micros('postgres'), unit: 'µs a payment', goal: null },
      { label: 'CPU of the network', value: micros('network'), unit: 'µs a payment', goal: null },
      { label: 'CPU of the load generator', value: Math.round(saturated.generatorCpuMicros), unit: 'µs a payment', goal: null },
    ],
    notes: [
      'Everything shares the processors of this machine: what the gateway can do alone is what is left of them.',
      `Late by an even pace, not sent: ${third.errors.neverSent} at a third, ${twoThirds.errors.neverSent} at two thirds.`,
    ],
  }
}

function latencies(when: string, { latencyMs, sustainedPerSecond }: LoadFigures, goal: string | null): BenchResult['figures'] {
  return [
    { label: `${when}: rate`, value: Math.round(sustainedPerSecond), unit: 'payments/s', goal: null },
    { label: `${when}: p50`, value: latencyMs.p50, unit: 'ms', goal: null },
    { label: `${when}: p95`, value: latencyMs.p95, unit: 'ms', goal: null },
    { label: `${when}: p99`, value: latencyMs.p99, unit: 'ms', goal },
  ]
}

interface Shares {
  readonly gateway: number
  readonly postgres: number
  readonly network: number
}

/** Processor seconds so far. */
const processorTime = (stage: Stage, gateway: number): Shares => ({
  gateway: usage(gateway)?.cpuSeconds ?? 0,
  network: usage(stage.host.pid)?.cpuSeconds ?? 0,
  postgres: stage.databaseCpuSeconds(),
})
