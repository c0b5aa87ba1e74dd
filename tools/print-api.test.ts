import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { api } from '@shouli/contract'
import { printApi } from './print-api/markdown.ts'

describe('docs/api.md', () => {
  it('says what the contract says: node tools/print-api.ts renews it', () => {
    assert.equal(readFileSync(path.join(import.meta.dirname, '../docs/api.md'), 'utf8'), printApi(api))
  })

  it('names every route and every problem', () => {
    const printed = printApi(api)
    for (const [name, { method, url }] of Object.entries(api)) assert.ok(printed.includes(`### ${name}\n\n\`${method} ${url}\``), name)
  })
})
