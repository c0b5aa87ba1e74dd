// Every figure that the documentation quotes, with the machine it was measured on.

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { benches } from './benches.ts'
import { machineOf, versionsOf } from './report/machine.ts'
import { fromJson, merged, toJson, type Measured, type Run } from './report/run.ts'
import { shown, writeReport } from './report/write.ts'
import { runApart } from './run-apart.ts'

const usage = `npm run bench -- [names…] [options]

  names                one or several of ${benches.map(({ name }) => name).join(', ')}; none: all
  --json FILE          keep the results
  --report             write docs/figures.md and its picture: of the benches that ran, and of no others
  --report-from FILE   write the report from kept results, without running anything; may stand several times: of a bench that is in
                       several files, the last one counts

Exit codes: 1 a bench did not end, 64 wrong arguments`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    report: { type: 'boolean', default: false },
    'report-from': { type: 'string', multiple: true },
    help: { type: 'boolean', default: false },
  },
})
const docs = path.join(import.meta.dirname, '../../docs')
const peers = path.join(import.meta.dirname, '../peers')

if (values.help) console.log(usage)
else if (values['report-from'] !== undefined) again(values['report-from'])
else await measure()

function again(files: readonly string[]): void {
  writeReport(merged(files.map((file) => fromJson(readFileSync(file, 'utf8')))), docs)
}

async function measure(): Promise<void> {
  const unknown = positionals.filter((name) => !benches.some((bench) => bench.name === name))
  if (unknown.length > 0) {
    console.error(`no bench named ${unknown.join(', ')}\n\n${usage}`)
    process.exit(64)
  }
  const chosen = benches.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
  if (chosen.some((bench) => bench.peers)) installPeers()

  const machine = machineOf()
  console.log(`Machine: ${machine}\n`)
  const results: Measured[] = []
  const run: Run = { machine, versions: versionsOf(peers), results }
  for (const { name } of chosen) {
    const measured = await runApart(name)
    results.push(measured)
    print(measured)
    // What is measured is kept, whatever becomes of the rest.
    if (values.json !== undefined) writeFileSync(values.json, toJson(run))
  }
  if (values.report) writeReport(run, docs)
  if (results.some(({ failed }) => failed !== null)) process.exitCode = 1
}

function installPeers(): void {
  if (existsSync(path.join(peers, 'node_modules'))) return
  console.log('Installing the packages to compare with …')
  const { status } = spawnSync('npm', ['ci', '--prefix', peers], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

function print({ name, what, figures, notes, failed }: Measured): void {
  console.log(failed === null ? `${name}: ${what}` : `${name}: ${failed}`)
  const width = Math.max(0, ...figures.map(({ label }) => label.length))
  for (const { label, value, unit, goal } of figures) {
    console.log(`  ${label.padEnd(width)}  ${shown(value).padStart(10)} ${unit}${goal === null ? '' : `   (goal ${goal})`}`)
  }
  for (const note of notes) console.log(`  – ${note}`)
  console.log()
}
