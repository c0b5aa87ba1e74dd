import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { page, printed } from './print-settings.ts'

describe('docs/operations.md', () => {
  it('shows the settings and columns that the program has; renew it with `node tools/print-settings.ts`', () => {
    const text = readFileSync(page, 'utf8')
    assert.ok(text === printed(text), 'docs/operations.md is stale: run node tools/print-settings.ts')
  })
})
