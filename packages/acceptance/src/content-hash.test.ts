import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import { canonical, contentHash, sha256 } from './content-hash.ts'

describe('the content hash', () => {
  it('is SHA-256, at every length around the block edges', () => {
    for (let length = 0; length < 200; length++) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 7 + length) & 255)
      assert.equal(sha256(bytes), createHash('sha256').update(bytes).digest('hex'), `${length} bytes`)
    }
  })

  it('does not depend on the order in which members were written, and does on every value', () => {
    assert.equal(contentHash({ a: 1, b: [1, { c: 2, d: 3 }] }), contentHash({ b: [1, { d: 3, c: 2 }], a: 1 }))
    assert.notEqual(contentHash({ a: 1 }), contentHash({ a: 1.0000001 }))
    assert.notEqual(contentHash([1, 2]), contentHash([2, 1]))
  })

  it('passes over members that are not there', () => {
    assert.equal(canonical({ a: undefined, b: null }), '{"b":null}')
  })
})
