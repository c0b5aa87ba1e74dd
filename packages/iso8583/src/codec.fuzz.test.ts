import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe as suite, it } from 'node:test'
import { compile, type Codec } from './codec.ts'
import { describe } from './describe.ts'
import { MessageRefused } from './errors.ts'
import { locate } from './locate.ts'
import { recognise } from './catalogue.ts'
import { iso8583Ascii87, iso8583Binary87 } from './specs/iso8583-1987.ts'
import { unionpayPos } from './specs/unionpay-pos.ts'
import { compose } from './testing/compose.ts'
import { mutate } from './testing/mutate.ts'
import { Random } from './testing/random.ts'
import { hex, messageOf, wellFormed } from './testing/vectors.ts'

/** Change it to look elsewhere; keep what you find in corpus/. */
const SEED = 20_260_701
const ROUNDS = 4_000

const codecs: readonly Codec[] = [
  unionpayPos(),
  unionpayPos({
    filler: 'F',
    f48Counts: 'bytes',
    f61Digits: 'ascii',
    f22Align: 'right',
    f23Align: 'left',
    f52Bytes: 16,
    messageTypes: 'any',
  }),
  unionpayPos({ charset: 'utf-8', trackEncryption: 'always', f35Most: 48, f35Counts: 'bytes', filler: '0' }),
  iso8583Ascii87(),
  iso8583Ascii87({ bytes: 'binary' }),
  iso8583Binary87(),
  iso8583Binary87({ align: 'left' }),
].map(compile)

const seeds = wellFormed.map(({ id }) => messageOf(id))

/** Whatever it is: refused by name, or read, shown, and written again to the same bytes. */
function judge(codec: Codec, bytes: Buffer): 'read' | 'refused' {
  const message = unlessRefused(() => codec.unpack(bytes))
  if (message === null) return 'refused'

  const again = Buffer.from(codec.pack({ mti: message.mti, fields: message.fields() }))
  assert.deepEqual(again.toString('hex'), bytes.toString('hex'), codec.spec.name)
  for (const unmask of [false, true]) describe(codec.spec, message, 'zh', { unmask })
  recognise(message)
  return 'read'
}

function unlessRefused<result>(run: () => result): result | null {
  try {
    return run()
  } catch (error) {
    if (error instanceof MessageRefused) return null
    throw error
  }
}

/** A failure shows the bytes: put them into corpus/. */
const reported = (bytes: Buffer, run: () => void): void => {
  try {
    run()
  } catch (error) {
    throw new Error(`keep this in corpus/: ${bytes.toString('hex')}`, { cause: error })
  }
}

suite('any bytes at all', () => {
  it('are refused, or are a message and written again as they were: spoiled messages', () => {
    const random = new Random(SEED)
    const found = { read: 0, refused: 0 }
    for (let round = 0; round < ROUNDS; round += 1) {
      let bytes = random.one(seeds)
      for (let times = 1 + random.whole(3); times > 0; times -= 1) bytes = mutate(bytes, random)
      reported(bytes, () => (found[judge(codecs[0]!, bytes)] += 1))
    }
    assert.ok(found.read > ROUNDS / 20 && found.refused > ROUNDS / 4, JSON.stringify(found))
  })

  it('are refused, or are a message and written again as they were: noise', () => {
    const random = new Random(SEED)
    for (let round = 0; round < ROUNDS; round += 1) {
      const bytes = random.bytes(random.whole(120))
      reported(bytes, () => judge(random.one(codecs), bytes))
    }
  })

  it('are read in every dialect when they were composed in it, and judged when they were spoiled after', () => {
    const random = new Random(SEED)
    for (let round = 0; round < ROUNDS / 4; round += 1) {
      const codec = random.one(codecs)
      const bytes = Buffer.from(codec.pack(compose(codec.spec, random)))
      reported(bytes, () => assert.equal(judge(codec, bytes), 'read'))
      const spoiled = mutate(bytes, random)
      reported(spoiled, () => judge(codec, spoiled))
    }
  })

  it('are located or refused, whatever stands before them', () => {
    const random = new Random(SEED)
    const frames = wellFormed.map((vector) => hex(vector.hex))
    for (let round = 0; round < ROUNDS / 4; round += 1) {
      const frame = mutate(random.one(frames).subarray(random.one([0, 0, 2, 7, 13])), random)
      reported(frame, () => unlessRefused(() => locate(codecs[0]!, frame)))
    }
  })

  it('that once did harm, or lie on an edge, do none', () => {
    const folder = path.join(import.meta.dirname, 'corpus')
    const files = readdirSync(folder)
    assert.ok(files.length > 0)
    for (const file of files) {
      for (const line of readFileSync(path.join(folder, file), 'utf8').split('\n')) {
        const [text, expected] = line.replace(/#.*/, '').trim().split(/\s+/)
        if (text === undefined || text === '') continue
        for (const codec of codecs) judge(codec, hex(text))
        if (expected !== undefined) assert.equal(judge(codecs[0]!, hex(text)), expected, line)
      }
    }
  })
})
