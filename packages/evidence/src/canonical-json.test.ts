import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { canonicalJson, NotJson, type Json } from './index.ts'

describe('canonical JSON (RFC 8785)', () => {
  it('sorts keys by their UTF-16 code units', () => {
    // The order of the example in RFC 8785 §3.2.3.
    const keys = {
      '\u20ac': 'Euro',
      '\r': 'CR',
      '\ufb33': 'Dalet',
      '1': 'One',
      '\ud83d\ude00': 'Smiley',
      '\u0080': 'Control',
      '\u00f6': 'o',
    }
    assert.deepEqual(Object.keys(JSON.parse(canonicalJson(keys)) as object).toSorted(), Object.keys(keys).toSorted())
    assert.equal(
      canonicalJson(keys),
      '{"\\r":"CR","1":"One","\u0080":"Control","\u00f6":"o","\u20ac":"Euro","\ud83d\ude00":"Smiley","\ufb33":"Dalet"}',
    )
  })

  it('writes numbers and strings as ECMAScript does', () => {
    // The literals of RFC 8785 §3.2.2.
    assert.equal(
      canonicalJson({
        numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
        string: '\u20ac$\u000f\nA\'B"\\\\"/',
      }),
      '{"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
    assert.equal(canonicalJson([0, -0, true, false, null]), '[0,0,true,false,null]')
  })

  it('leaves out what is undefined, and is the same after a journey through JSON', () => {
    const data = { b: [{ z: 1, a: undefined }], a: 'x' } as unknown as Json
    assert.equal(canonicalJson(data), '{"a":"x","b":[{"z":1}]}')
    assert.equal(canonicalJson(JSON.parse(JSON.stringify(data)) as Json), canonicalJson(data))
  })

  it('refuses what JSON cannot carry without loss', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, '\ud800', { '\ud800': 1 }, [undefined], 1n, () => 1]) {
      assert.throws(() => canonicalJson(value as Json), NotJson)
    }
  })
})
