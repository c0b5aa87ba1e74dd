import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answerEnvelope, openEnvelope, sealEnvelope } from './envelope.ts'
import { frame, FrameCutter } from './framing.ts'
import { hex, vector } from './testing/vectors.ts'

const c04 = hex(vector('C04').hex)
const c15 = hex(vector('C15').hex)

describe('a stream of frames', () => {
  it('is cut at every byte without losing or inventing one', () => {
    const stream = Buffer.concat([c15, c04, c15])
    for (let at = 0; at <= stream.length; at += 1) {
      const cutter = new FrameCutter()
      const frames = [...cutter.push(stream.subarray(0, at)), ...cutter.push(stream.subarray(at))].map((bytes) => Buffer.from(bytes))
      assert.deepEqual(frames, [c15.subarray(2), c04.subarray(2), c15.subarray(2)])
      assert.equal(cutter.pendingBytes, 0)
    }
  })

  it('keeps a copy of what is unfinished, because the reader uses its memory again', () => {
    const chunk = Buffer.from(c15.subarray(0, 20))
    const cutter = new FrameCutter()
    assert.deepEqual(cutter.push(chunk), [])
    assert.equal(cutter.pendingBytes, 20)
    chunk.fill(0xff)
    assert.deepEqual(Buffer.from(cutter.push(c15.subarray(20))[0]!), c15.subarray(2))
  })

  it('waits for the byte that a length one too large announces (N02)', () => {
    assert.deepEqual(new FrameCutter().push(hex(vector('N02').hex)), [])
  })

  it('passes over an empty frame and refuses one above the cap as soon as its length is there', () => {
    assert.deepEqual(
      new FrameCutter().push(hex('0000 0001 AA')).map((bytes) => Buffer.from(bytes)),
      [hex('AA')],
    )
    assert.throws(() => new FrameCutter(2048).push(hex('0801')), { code: 'FRAME_LENGTH', path: ['length'] })
    assert.deepEqual(new FrameCutter(2048).push(hex('0800')), [])
  })

  it('is written with the length in front', () => {
    assert.deepEqual(frame(c15.subarray(2, 13), c15.subarray(13)), c15)
  })
})

describe('what stands before a message', () => {
  it('is a TPDU and a header, taken apart and put together again', () => {
    const { envelope, message } = openEnvelope(c04.subarray(2))
    assert.deepEqual(envelope.tpdu, { id: '60', destination: '0006', source: '0000' })
    assert.deepEqual(envelope.header, {
      applicationClass: '60',
      softwareGeneration: '31',
      terminalState: '0',
      processingRequest: '0',
      softwareVersion: '311003',
    })
    assert.deepEqual(sealEnvelope(envelope), c04.subarray(2, 13))
    assert.deepEqual(Buffer.from(message), c04.subarray(13))
  })

  it('goes back with source and destination exchanged, and the host’s wish in digit 6', () => {
    const { envelope } = openEnvelope(c04.subarray(2))
    assert.equal(sealEnvelope(answerEnvelope(envelope)).toString('hex'), hex(vector('C06').hex).toString('hex', 2, 13))
    assert.equal(sealEnvelope(answerEnvelope(envelope, '3')).toString('hex'), '6000000006603103311003')
  })

  it('may be a TPDU alone', () => {
    const { envelope, message } = openEnvelope(Buffer.concat([c15.subarray(2, 7), c15.subarray(13)]), 'absent')
    assert.equal(envelope.header, null)
    assert.deepEqual(Buffer.from(message), c15.subarray(13))
    assert.equal(sealEnvelope(envelope).toString('hex'), '6000060000')
  })

  it('is refused when it is cut, does not begin with 60, or is not made of digits', () => {
    assert.throws(() => openEnvelope(c15.subarray(2, 12)), { code: 'TRUNCATED', path: ['envelope'] })
    assert.throws(() => openEnvelope(c15.subarray(3)), { code: 'ENVELOPE', path: ['tpdu'], offset: 0 })
    const spoiled = Buffer.from(c15.subarray(2))
    spoiled[8] = 0x3a
    assert.throws(() => openEnvelope(spoiled), { code: 'NOT_A_DIGIT', path: ['header'], offset: 8 })
  })
})
