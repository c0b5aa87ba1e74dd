// Prints docs/api.md from the contract. With --check: says whether it is stale, and exits 1 if so.

import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { api } from '@shouli/contract'
import { printApi } from './print-api/markdown.ts'

const file = path.join(import.meta.dirname, '../docs/api.md')
const printed = printApi(api)

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== printed) {
    console.error('docs/api.md is stale: node tools/print-api.ts')
    process.exitCode = 1
  }
} else {
  writeFileSync(file, printed)
}
