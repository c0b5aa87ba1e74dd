#!/usr/bin/env node
// The door of the command line. Plain JavaScript, so that an older Node can still say what is missing
// or hand over to the Node 24 that `npm ci` brought along.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

if (Number(process.versions.node.split('.')[0]) >= 24) {
  enableCompileCache?.()
  await import(main)
} else {
  const node = path.join(path.dirname(main), '../../node_modules/.bin/node')
  if (!existsSync(node)) {
    console.error(`shouli 需要 Node 24 / needs Node 24, this is ${process.version}. 请先运行 / first run: npm ci`)
    process.exit(78)
  }
  const { status, signal } = spawnSync(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exit(status ?? (signal === null ? 1 : 128))
}
