import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { page, printed } from './print-causes.ts'

describe('docs/causes.md', () => {
  it('is what the catalogue says; renew it with `node tools/print-causes.ts`', () => {
    assert.ok(readFileSync(page, 'utf8') === printed(), 'docs/causes.md is stale: run node tools/print-causes.ts')
  })
})
