import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compile } from './codec.ts'
import { MessageRefused } from './errors.ts'
import { unionpayPos } from './specs/unionpay-pos.ts'
import { hex, messageOf, vector, wellFormed } from './testing/vectors.ts'

const codec = compile(unionpayPos())

const refusalOf = (bytes: Uint8Array, reader = codec): MessageRefused => {
  try {
    reader.unpack(bytes)
  } catch (error) {
    if (error instanceof MessageRefused) return error
    throw error
  }
  throw new assert.AssertionError({ message: 'was read' })
}

const refusal = (bytes: Uint8Array, reader = codec): Partial<MessageRefused> => {
  const { code, path, offset } = refusalOf(bytes, reader)
  return { code, path, offset }
}

/** C15, an echo test, with one piece of its bytes replaced. */
const echo = messageOf('C15')
const echoWith = (at: number, bytes: string): Buffer => {
  const spoiled = Buffer.from(echo)
  hex(bytes).copy(spoiled, at)
  return spoiled
}

/** What a vector says of a field: raw content without padding, or the digits that count. */
function expectedText(field: number, said: string): { readonly text: string; readonly units: 'digits' | 'text' | 'bytes' } {
  const [, counted, content] = /^(?:\[(\d+)\] )?(.*)$/s.exec(said)!
  if ([52, 55, 62, 64].includes(field)) return { text: content!.toUpperCase(), units: 'bytes' }
  if (field === 22) return { text: content!.slice(0, 3), units: 'digits' }
  if (field === 23) return { text: content!.slice(1), units: 'digits' }
  if ([2, 32, 35, 48, 60, 61].includes(field)) return { text: content!.slice(0, Number(counted)).toUpperCase(), units: 'digits' }
  return { text: content!, units: 'text' }
}

describe('the dialect of Chinese terminals', () => {
  for (const { id, title } of wellFormed) {
    it(`reads ${id} and writes the same bytes again: ${title}`, () => {
      const bytes = messageOf(id)
      const message = codec.unpack(bytes)
      assert.deepEqual(Buffer.from(codec.pack({ mti: message.mti, fields: message.fields() })), bytes)

      const { decoded } = vector(id)
      if (decoded === undefined) return
      assert.equal(message.mti, decoded.mti)
      assert.equal(message.bitmap, decoded.bitmap.toUpperCase())
      assert.deepEqual(message.present, Object.keys(decoded.f).map(Number))
      for (const [field, said] of Object.entries(decoded.f)) {
        assert.equal(message.text(Number(field)), expectedText(Number(field), said).text, `field ${field}`)
      }
    })
  }

  it('refuses every beginning of a message', () => {
    for (const { id } of wellFormed) {
      const bytes = messageOf(id)
      for (let length = 0; length < bytes.length; length += 1) {
        const { code, offset } = refusalOf(bytes.subarray(0, length))
        assert.equal(code, 'TRUNCATED', `${id} cut after ${length} bytes`)
        assert.equal(offset, length)
      }
    }
  })

  it('refuses a message with anything behind it', () => {
    for (const { id } of wellFormed) {
      const bytes = messageOf(id)
      assert.deepEqual(refusal(Buffer.concat([bytes, hex('00')])), { code: 'TRAILING_BYTES', path: ['message'], offset: bytes.length })
    }
  })

  it('refuses a field that came without its bit (N01)', () => {
    assert.deepEqual(refusal(messageOf('N01')), { code: 'TRAILING_BYTES', path: ['message'], offset: 102 })
  })

  it('refuses a message that ends before the fields that its bitmap announces (N04)', () => {
    assert.deepEqual(refusal(messageOf('N04')), { code: 'TRUNCATED', path: ['42'], offset: 64 })
  })

  it('refuses a bit for which it has no field, the first bit among them', () => {
    assert.deepEqual(refusal(echoWith(2, '80')), { code: 'FIELD_UNKNOWN', path: ['bitmap'], offset: 2 })
    assert.deepEqual(refusal(echoWith(2, '08')), { code: 'FIELD_UNKNOWN', path: ['bitmap', '5'], offset: 10 })
    for (const field of [5, 6, 7, 8, 9, 10, 16, 17, 18, 19, 20, 21, 24, 27, 28, 33, 34, 40, 43, 45, 46, 47, 50, 51, 56]) {
      const bitmap = Buffer.alloc(8)
      bitmap[(field - 1) >> 3]! |= 0x80 >> ((field - 1) & 7)
      assert.equal(refusalOf(Buffer.concat([hex('0800'), bitmap])).code, 'FIELD_UNKNOWN', `field ${field}`)
    }
  })

  it('refuses a message type that is not in its table', () => {
    for (const mti of ['0000', '0099', '0250', '0420', '0900', '1200', '0a00', 'ffff']) {
      assert.deepEqual(refusal(echoWith(0, mti)), { code: 'MTI_UNKNOWN', path: ['mti'], offset: 0 }, mti)
    }
  })

  it('refuses a nibble that is no digit, and says in which byte', () => {
    assert.deepEqual(refusal(echoWith(11, 'A0')), { code: 'NOT_A_DIGIT', path: ['11'], offset: 11 })
    assert.deepEqual(refusal(echoWith(12, '0F')), { code: 'NOT_A_DIGIT', path: ['11'], offset: 12 })
    // Field 60, from its second byte on.
    assert.deepEqual(refusal(echoWith(39, '9A')), { code: 'NOT_A_DIGIT', path: ['60'], offset: 39 })
  })

  it('refuses a length that is not made of digits', () => {
    assert.deepEqual(refusal(echoWith(36, '001A')), { code: 'LENGTH_NOT_DIGITS', path: ['60'], offset: 37 })
  })

  it('refuses a length above what the field may have, before it looks at the content', () => {
    assert.deepEqual(refusal(echoWith(36, '0020')), { code: 'TOO_LONG', path: ['60'], offset: 36 })
    assert.deepEqual(refusal(echoWith(36, '9999')), { code: 'TOO_LONG', path: ['60'], offset: 36 })
    assert.deepEqual(refusal(echoWith(36, '0007')), { code: 'TOO_SHORT', path: ['60'], offset: 36 })
  })

  it('refuses characters that a terminal or merchant number cannot have', () => {
    assert.deepEqual(refusal(echoWith(13, '07')), { code: 'CHARACTER', path: ['41'], offset: 13 })
    assert.deepEqual(refusal(echoWith(21, 'D6')), { code: 'CHARACTER', path: ['42'], offset: 21 })
  })

  it('takes 0 and F beside an odd number of digits, gives each back as it was, and refuses any other', () => {
    const withF = echoWith(43, '1F')
    const message = codec.unpack(withF)
    assert.equal(message.text(60), '00000001301')
    assert.equal(message.fields()[60], '00000001301f')
    assert.deepEqual(Buffer.from(codec.pack({ mti: '0820', fields: message.fields() })), withF)
    assert.deepEqual(refusal(echoWith(43, '15')), { code: 'FILLER', path: ['60'], offset: 43 })
  })

  it('never says in a refusal what stood in a field', () => {
    const sale = messageOf('C04')
    for (let at = 0; at < sale.length; at += 1) {
      const spoiled = Buffer.from(sale)
      spoiled[at] = 0xee
      try {
        codec.unpack(spoiled)
      } catch (error) {
        assert.ok(error instanceof MessageRefused)
        const words = `${error.message} ${error.path.join()} ${error.expected}`
        for (const secret of ['622424', '0082', 'D3012', '20585E78']) assert.ok(!words.includes(secret), words)
      }
    }
  })
})

describe('writing', () => {
  const fields = { 11: '000004', 41: '10000001', 42: '898110154110001', 60: '00000001301' }
  const refused = (change: { [field: number]: string | Uint8Array }, mti = '0820'): Partial<MessageRefused> => {
    try {
      codec.pack({ mti, fields: { ...fields, ...change } })
    } catch (error) {
      if (!(error instanceof MessageRefused)) throw error
      return { code: error.code, path: error.path }
    }
    throw new assert.AssertionError({ message: 'was written' })
  }

  it('gives the bytes of the vector', () => {
    assert.deepEqual(Buffer.from(codec.pack({ mti: '0820', fields })), echo)
  })

  it('refuses values that do not fit their field instead of cutting or filling them', () => {
    assert.deepEqual(refused({ 11: '4' }), { code: 'TOO_SHORT', path: ['11'] })
    assert.deepEqual(refused({ 11: '0000004' }), { code: 'TOO_LONG', path: ['11'] })
    assert.deepEqual(refused({ 41: '1000001' }), { code: 'TOO_SHORT', path: ['41'] })
    assert.deepEqual(refused({ 11: '00000a' }), { code: 'NOT_A_DIGIT', path: ['11'] })
    assert.deepEqual(refused({ 11: hex('000004') }), { code: 'NOT_A_DIGIT', path: ['11'] })
    assert.deepEqual(refused({ 38: '12345*' }), { code: 'CHARACTER', path: ['38'] })
    assert.deepEqual(refused({ 64: hex('00112233') }), { code: 'TOO_SHORT', path: ['64'] })
    assert.deepEqual(refused({ 64: '0011223344556x77' }), { code: 'CHARACTER', path: ['64'] })
    assert.deepEqual(refused({ 2: '' }), { code: 'TOO_SHORT', path: ['2'] })
    assert.deepEqual(refused({ 35: '6224240000000082A3012' }), { code: 'NOT_A_DIGIT', path: ['35'] })
    assert.deepEqual(refused({ 60: '000000013010f' }), { code: 'FILLER', path: ['60'] })
  })

  it('refuses fields and message types that the dialect does not have', () => {
    assert.deepEqual(refused({ 7: '0101093000' }), { code: 'FIELD_UNKNOWN', path: ['bitmap', '7'] })
    assert.deepEqual(refused({ 1: '00' }), { code: 'FIELD_UNKNOWN', path: ['bitmap', '1'] })
    assert.deepEqual(refused({ 90: '0' }), { code: 'FIELD_UNKNOWN', path: ['bitmap', '90'] })
    assert.deepEqual(refused({}, '0850'), { code: 'MTI_UNKNOWN', path: ['mti'] })
    assert.deepEqual(refused({}, '820'), { code: 'MTI_UNKNOWN', path: ['mti'] })
  })

  it('leaves nothing of one message in the next', () => {
    const first = Buffer.from(codec.pack({ mti: '0820', fields: { ...fields, 63: '01 ' } }))
    assert.throws(() => codec.pack({ mti: '0820', fields: { ...fields, 42: 'x' } }), MessageRefused)
    assert.deepEqual(Buffer.from(codec.pack({ mti: '0820', fields })), echo)
    assert.notDeepEqual(first, echo)
  })
})

describe('Chinese text', () => {
  const written = (text: string, charset: 'gbk' | 'utf-8' = 'gbk'): { bytes: Buffer; again: string | Uint8Array } => {
    const { pack, unpack } = { pack: compile(unionpayPos({ charset })), unpack: compile(unionpayPos({ charset })) }
    const message = unpack.unpack(pack.pack({ mti: '0210', fields: { 63: text } }))
    return { bytes: Buffer.from(message.bytes(63)!), again: message.fields()[63]! }
  }

  it('is GBK unless the profile says UTF-8', () => {
    const text = 'CUP交易失败，请联系收单机构'
    assert.equal(written(text).bytes.toString('hex').toUpperCase(), '435550BDBBD2D7CAA7B0DCA3ACC7EBC1AACFB5CAD5B5A5BBFAB9B9')
    assert.equal(written(text).again, text)
    assert.equal(written(text, 'utf-8').bytes.toString(), text)
    assert.equal(written(text, 'utf-8').again, text)
  })

  it('is refused when the charset has no such character', () => {
    assert.throws(() => codec.pack({ mti: '0210', fields: { 63: '😀' } }), { code: 'CHARACTER', path: ['63'] })
  })

  it('stays readable beside a byte that is no character, and is given back as the bytes it was', () => {
    const cut = hex('435550BDBBD2')
    const message = codec.unpack(codec.pack({ mti: '0210', fields: { 63: cut } }))
    assert.equal(message.text(63), 'CUP交\ufffd')
    assert.deepEqual(message.fields()[63], cut)
  })
})
