import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { hex } from './testing/vectors.ts'
import { readTlv, writeTlv } from './tlv.ts'

const read = (text: string): [string, string][] =>
  readTlv(hex(text)).map(({ tag, value }) => [tag, Buffer.from(value).toString('hex').toUpperCase()])

describe('chip data', () => {
  it('is a list of tags, lengths and values', () => {
    assert.deepEqual(read('9F2608 95BBE372271DDA7C 9501FF DF3100 9F8101 02 ABCD'), [
      ['9F26', '95BBE372271DDA7C'],
      ['95', 'FF'],
      ['DF31', ''],
      ['9F8101', 'ABCD'],
    ])
  })

  it('has lengths of one, two or three bytes', () => {
    const value = 'AB'.repeat(130)
    assert.deepEqual(read(`728182${value}`), [['72', value]])
    assert.deepEqual(read(`72820082${value}`), [['72', value]])
    assert.deepEqual(read('958105 0000000000'), [['95', '0000000000']])
  })

  it('may have zeros between its elements', () => {
    assert.deepEqual(read('00 9501FF 0000 9A03190830 00'), [
      ['95', 'FF'],
      ['9A', '190830'],
    ])
  })

  it('is refused when an element is cut, with the path of its tag and the byte where it ends', () => {
    assert.throws(() => read('9F260895BB'), { code: 'TRUNCATED', path: ['55', '9F26'], offset: 5 })
    assert.throws(() => read('9F'), { code: 'TRUNCATED', path: ['55'], offset: 1 })
    assert.throws(() => read('95'), { code: 'TRUNCATED', path: ['55', '95'], offset: 1 })
    assert.throws(() => read('9581'), { code: 'TRUNCATED', path: ['55', '95'] })
    assert.throws(() => read('9580 0000'), { code: 'STRUCTURE', path: ['55', '95'], offset: 1 })
    assert.throws(() => read('9583000001FF'), { code: 'STRUCTURE' })
    assert.throws(() => read('9F8080808001FF'), { code: 'STRUCTURE', path: ['55'], offset: 0 })
  })

  it('is written with the shortest lengths', () => {
    for (const bytes of [0, 127, 128, 255, 256, 600]) {
      const value = Buffer.alloc(bytes, 7)
      const written = writeTlv([{ tag: '9F10', value }])
      assert.equal(written.length, 2 + (bytes < 128 ? 1 : bytes < 256 ? 2 : 3) + bytes)
      assert.deepEqual(Buffer.from(readTlv(written)[0]!.value), value)
    }
    assert.throws(() => writeTlv([{ tag: '9F1', value: hex('00') }]), RangeError)
  })
})
