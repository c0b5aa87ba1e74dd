// `npm run bench [names…] [--json FILE]`: every figure that the documentation quotes, with the machine it was measured on.

import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { BenchResult } from './result.ts'

interface Bench {
  readonly name: string
  /** Compares with packages that live in bench/peers, outside the product's own install. */
  readonly peers: boolean
  load(): Promise<{ run(): Promise<BenchResult> }>
}

const benches: readonly Bench[] = [
  { name: 'codec', peers: true, load: () => import('./codec.ts') },
  { name: 'assess', peers: true, load: () => import('./assess.ts') },
  { name: 'diagnose-words', peers: false, load: () => import('./diagnose-words.ts') },
  { name: 'echo', peers: false, load: () => import('./echo.ts') },
  { name: 'idle', peers: false, load: () => import('./idle.ts') },
  { name: 'http', peers: false, load: () => import('./http.ts') },
  { name: 'gateway', peers: false, load: () => import('./gateway.ts') },
  { name: 'telemetry', peers: false, load: () => import('./telemetry.ts') },
  { name: 'crash', peers: false, load: () => import('./crash.ts') },
  { name: 'diagnose', peers: false, load: () => import('./diagnose.ts') },
  { name: 'troubleshoot', peers: false, load: () => import('./troubleshoot.ts') },
  { name: 'learning', peers: false, load: () => import('./learning.ts') },
  { name: 'outage', peers: false, load: () => import('./outage.ts') },
]

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } })
const unknown = positionals.filter((name) => !benches.some((bench) => bench.name === name))
if (unknown.length > 0) {
  console.error(`no bench named ${unknown.join(', ')}; there are: ${benches.map(({ name }) => name).join(', ')}`)
  process.exit(64)
}

const chosen = benches.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
const peers = path.join(import.meta.dirname, '../peers')
if (chosen.some((bench) => bench.peers) && !existsSync(path.join(peers, 'node_modules'))) {
  console.log('Installing the packages to compare with …')
  const { status } = spawnSync('npm', ['ci', '--prefix', peers], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

const machine = `${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.availableParallelism()} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.type()} ${os.release()}, Node ${process.version}`
console.log(`Machine: ${machine}\n`)

const results: BenchResult[] = []
for (const { load } of chosen) {
  const result = await (await load()).run()
  results.push(result)
  print(result)
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ machine, results }, null, 2)}\n`)

function print({ name, what, figures, notes }: BenchResult): void {
  console.log(`${name}: ${what}`)
  const width = Math.max(...figures.map(({ label }) => label.length))
  for (const { label, value, unit, goal } of figures) {
    console.log(`  ${label.padEnd(width)}  ${shown(value).padStart(10)} ${unit}${goal === null ? '' : `   (goal ${goal})`}`)
  }
  for (const note of notes) console.log(`  – ${note}`)
  console.log()
}

function shown(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en-US')
  return value.toLocaleString('en-US', { maximumSignificantDigits: 3 })
}
