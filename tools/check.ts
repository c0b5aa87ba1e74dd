// Format, lint, types, dead code: everything that can be known without running the program.

import { spawnSync } from 'node:child_process'
import path from 'node:path'

const bin = path.join(import.meta.dirname, '..', 'node_modules', '.bin')

const checks: readonly (readonly [string, ...string[]])[] = [
  ['oxfmt', '--check'],
  ['oxlint', '--type-aware'],
  ['tsc', '-p', '.'],
  ['tsc', '-p', 'web/console'],
  ['knip'],
]

let failed = false
for (const [command, ...args] of checks) {
  console.log(`\n> ${command} ${args.join(' ')}`)
  const { status } = spawnSync(path.join(bin, command), args, { stdio: 'inherit' })
  failed ||= status !== 0
}
process.exitCode = failed ? 1 : 0
