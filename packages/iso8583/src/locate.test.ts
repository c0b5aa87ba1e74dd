import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compile } from './codec.ts'
import { locate, type Framing } from './locate.ts'
import { unionpayPos } from './specs/unionpay-pos.ts'
import { hex, vector, wellFormed } from './testing/vectors.ts'

const codec = compile(unionpayPos())

/** A frame with other things, or nothing, before its message. */
function asFramed(frame: Buffer, framing: Framing): Buffer {
  const parts = [
    ...(framing.includes('tpdu') ? [frame.subarray(2, 7)] : []),
    ...(framing.endsWith('header') ? [frame.subarray(7, 13)] : []),
    frame.subarray(13),
  ]
  const bytes = Buffer.concat(parts)
  if (!framing.startsWith('length')) return bytes
  const length = Buffer.alloc(2)
  length.writeUInt16BE(bytes.length)
  return Buffer.concat([length, bytes])
}

const ways: readonly Framing[] = ['length+tpdu+header', 'length+tpdu', 'length', 'tpdu+header', 'tpdu', 'header', 'bare']

describe('a message of which nobody said what stands before it', () => {
  for (const way of ways) {
    it(`is found behind: ${way}`, () => {
      for (const { id, hex: text } of wellFormed) {
        const bytes = asFramed(hex(text), way)
        const found = locate(codec, bytes)
        assert.equal(found.framing, way, id)
        assert.equal(found.length, way.startsWith('length') ? bytes.length - 2 : bytes.length)
        assert.deepEqual(Buffer.from(found.message.source), hex(text).subarray(13), id)
        assert.equal(found.tpdu === null, !way.includes('tpdu'))
        assert.equal(found.header === null, !way.endsWith('header'))
      }
    })
  }

  it('is found bare although its bitmap begins like a TPDU: a balance inquiry with card number', () => {
    const balance = hex(
      '0200 6020000000C09001 16 6224240000000082 310000 000007 3130303030303031 383938313130313534313130303031 313536 0011 010000010000 3143383237423733',
    )
    const found = locate(codec, balance)
    assert.equal(found.framing, 'bare')
    assert.equal(found.message.text(3), '310000')
  })

  it('is refused when the length does not hold, whatever else would (N02)', () => {
    assert.throws(() => locate(codec, hex(vector('N02').hex)), { code: 'FRAME_LENGTH', path: ['length'], offset: 0 })
    const short = hex(vector('C04').hex)
    short[1]! -= 1
    assert.throws(() => locate(codec, short), { code: 'FRAME_LENGTH' })
    assert.throws(() => locate(codec, Buffer.concat([hex(vector('C04').hex), hex('00')])), { code: 'FRAME_LENGTH' })
  })

  it('is refused for its own fault, counted from the first byte handed in', () => {
    assert.throws(() => locate(codec, hex(vector('N01').hex)), { code: 'TRAILING_BYTES', offset: 115 })
    assert.throws(() => locate(codec, hex(vector('N04').hex)), { code: 'TRUNCATED', path: ['42'], offset: 77 })
    assert.throws(() => locate(codec, hex(vector('N04').hex).subarray(13)), { code: 'TRUNCATED', path: ['42'], offset: 64 })
  })

  it('is refused for a wrong length even where the length reads like a message type', () => {
    // 0x0100 bytes announced, fewer there.
    const frame = hex(vector('C04').hex)
    frame.writeUInt16BE(0x0100)
    assert.throws(() => locate(codec, frame), { code: 'FRAME_LENGTH' })
  })

  it('is read only one way when told which', () => {
    assert.throws(() => locate(codec, hex(vector('C04').hex), ['bare']), { code: 'MTI_UNKNOWN', offset: 0 })
    assert.throws(() => locate(codec, hex(vector('C04').hex), ['header']), { code: 'ENVELOPE' })
  })

  it('is refused when there is nothing', () => {
    for (const bytes of ['', '00', '0000', '60', '600006', '0200'])
      assert.throws(() => locate(codec, hex(bytes)), { name: 'MessageRefused' })
  })
})
