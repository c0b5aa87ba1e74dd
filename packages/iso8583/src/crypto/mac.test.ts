import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compile } from '../codec.ts'
import { iso8583Ascii87 } from '../specs/iso8583-1987.ts'
import { unionpayPos } from '../specs/unionpay-pos.ts'
import { cryptoVector, hex, messageOf, messageVectors } from '../testing/vectors.ts'
import { blockCipher } from './cipher.ts'
import { authenticator, fold, type MacAlgorithm, type MacForm } from './mac.ts'

const codec = compile(unionpayPos())
const k1 = cryptoVector('K1')
const k5 = cryptoVector('K5')
const k6 = cryptoVector('K6')

function made(algorithm: MacAlgorithm, form: MacForm, key: string, mab: string): string {
  const { authenticate } = authenticator(algorithm, form, hex(key))
  // Twice, because the second use of a cipher must not know of the first.
  authenticate(hex('0102030405060708090A'))
  return authenticate(hex(mab))
    .toString(form === 'hex' ? 'latin1' : 'hex')
    .toUpperCase()
}

const folded = (mab: string, size: 8 | 16): string => {
  const block = Buffer.alloc(size)
  fold(hex(mab), block)
  return block.toString('hex').toUpperCase()
}

describe('field 64', () => {
  it('is the public vector K1 under a double-length key', () => {
    assert.equal(folded(k1['mab']!, 8), k1['xor'])
    assert.equal(authenticator('unionpay-ecb', 'hex', hex(k1['key']!)).whole(hex(k1['mab']!)).toString('hex').toUpperCase(), k1['final'])
    assert.equal(made('unionpay-ecb', 'hex', k1['key']!, k1['mab']!), k1['f64ascii'])
  })

  it('is the public vector K2 from its folded block on, under a single-length key that came wrapped', () => {
    const { tmk, encTak, tak, xor, final, f64ascii } = cryptoVector('K2')
    assert.equal(blockCipher('des', hex(tmk!)).decrypt(hex(encTak!)).toString('hex').toUpperCase(), tak)
    // Folding one block leaves it as it is.
    assert.equal(authenticator('unionpay-ecb', 'hex', hex(tak!)).whole(hex(xor!)).toString('hex').toUpperCase(), final)
    assert.equal(made('unionpay-ecb', 'hex', tak!, xor!), f64ascii)
  })

  it('is vector K5 in the SM4 form', () => {
    assert.equal(folded(k5['mab']!, 16), k5['xor'])
    assert.equal(
      authenticator('sm4-ecb-unionpay', 'hex', hex(k5['key']!)).whole(hex(k5['mab']!)).toString('hex').toUpperCase(),
      k5['final'],
    )
    assert.equal(made('sm4-ecb-unionpay', 'hex', k5['key']!, k5['mab']!), k5['f64ascii'])
  })

  it('is vector K6 in the chained forms', () => {
    assert.equal(made('x9.9', 'raw', k6['key']!, k6['mab']!), k6['x99'])
    assert.equal(made('x9.19', 'raw', k6['key']!, k6['mab']!), k6['x919'])
    assert.equal(made('3des-cbc', 'raw', k6['key']!, k6['mab']!), k6['cbc3des'])
  })

  it('chains SM4 block by block, which for one block is the standard vector K4', () => {
    const { key, plain, cipher } = cryptoVector('K4')
    assert.equal(authenticator('sm4-cbc', 'raw', hex(key!)).whole(hex(plain!)).toString('hex').toUpperCase(), cipher)
    assert.equal(made('sm4-cbc', 'raw', key!, plain!), cipher!.slice(0, 16))
  })

  it('may be characters or bytes of the same result', () => {
    assert.equal(made('x9.19', 'hex', k6['key']!, k6['mab']!), k6['x919']!.slice(0, 8))
    assert.equal(made('unionpay-ecb', 'raw', k1['key']!, k1['mab']!), k1['final'])
  })

  for (const { id, title, mac } of messageVectors) {
    if (mac === undefined) continue
    it(`holds in ${id}: ${title}`, () => {
      assert.equal(authenticator('unionpay-ecb', 'hex', hex(mac.key)).check(codec.unpack(messageOf(id))), true)
    })
  }

  it('holds in no message that was changed under way (N03)', () => {
    const { check } = authenticator('unionpay-ecb', 'hex', hex('5BB5C72CD00B7338'))
    assert.equal(check(codec.unpack(messageOf('N03'))), false)
    assert.equal(check(codec.unpack(messageOf('C05'))), false, 'made with another key')
  })

  it('is not there to be checked in an answer without one (C11)', () => {
    assert.equal(authenticator('unionpay-ecb', 'hex', hex('5BB5C72CD00B7338')).check(codec.unpack(messageOf('C11'))), null)
  })

  it('is checked as the bytes it means where bytes are written in hexadecimal', () => {
    const ascii = compile(iso8583Ascii87())
    const { authenticate, check } = authenticator('x9.19', 'raw', hex(k6['key']!))
    const place = ascii.pack({ mti: '0200', fields: { 11: '000002', 64: Buffer.alloc(8) } })
    const mac = authenticate(place.subarray(0, -16))
    assert.equal(check(ascii.unpack(ascii.pack({ mti: '0200', fields: { 11: '000002', 64: mac } }))), true)
    assert.equal(check(ascii.unpack(place)), false)
  })

  it('is not made with a key of the wrong length', () => {
    assert.throws(() => authenticator('x9.19', 'raw', hex('5BB5C72CD00B7338')), RangeError)
    assert.throws(() => authenticator('sm4-cbc', 'raw', hex('5BB5C72CD00B7338')), RangeError)
    assert.throws(() => authenticator('unionpay-ecb', 'raw', hex('5BB5')), RangeError)
  })
})
