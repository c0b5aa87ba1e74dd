// Runs every test: pure packages in one process (fast), everything that starts servers one process a file.

import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'

const pure = globSync(['*.test.ts', 'packages/*/src/**/*.test.ts']).toSorted()
const serving = globSync(['{server,fleet,cli,web,bench,tools}/**/*.test.ts'], { exclude: ['**/node_modules/**'] }).toSorted()

/** Exit code of `node --test` over `files`; no file is no failure. */
function run(files: readonly string[], ...options: string[]): number {
  if (files.length === 0) return 0
  const { status } = spawnSync(process.execPath, ['--test', ...options, ...files], { stdio: 'inherit' })
  return status ?? 1
}

const failed = [run(pure, '--test-isolation=none'), run(serving, '--test-concurrency=2')].some((status) => status !== 0)
process.exitCode = failed ? 1 : 0
