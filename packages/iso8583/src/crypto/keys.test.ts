import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { cryptoVector, hex } from '../testing/vectors.ts'
import { blockCipher, keyCheckValue } from './cipher.ts'
import { keyLayouts, keyLayoutsOf, KeysRefused, unwrapWorkingKeys, wrapWorkingKeys, type WorkingKeys } from './keys.ts'
import { pinBlock } from './pin-block.ts'

const k3 = cryptoVector('K3')
const tmk = hex(k3['tmk']!)
const upper = (bytes: Uint8Array | undefined): string | undefined =>
  bytes === undefined ? undefined : Buffer.from(bytes).toString('hex').toUpperCase()

describe('working keys', () => {
  it('come out of the public vector K3, a single-length MAC key with zeros behind it', () => {
    const { pik, mak, tdk } = unwrapWorkingKeys(hex(k3['f62']!), tmk)
    assert.deepEqual([upper(pik), upper(mak), tdk], [k3['pik'], k3['mak'], undefined])
    assert.equal(keyCheckValue('des', pik), k3['kcvPik'])
    assert.equal(keyCheckValue('des', mak), k3['kcvMak'])
    assert.equal(upper(wrapWorkingKeys({ pik, mak }, tmk, 'PIK 16+4, MAK 16+4')), k3['f62'])
  })

  it('have layouts for every length that sources know', () => {
    assert.deepEqual([...new Set(keyLayouts.map(({ bytes }) => bytes))], [24, 40, 56, 60, 61, 84, 104])
    assert.deepEqual(keyLayoutsOf(9), [])
  })

  for (const algorithm of ['des', 'sm4'] as const) {
    for (const { name, slots } of keyLayouts) {
      const fits = slots.every((slot) => slot.key === null || algorithm === 'des' || slot.bytes === 16)
      if (!fits) continue
      it(`go into “${name}” under ${algorithm} and come out again`, () => {
        const keys: WorkingKeys = {
          pik: keyFor('pik', 1),
          mak: keyFor('mak', 2),
          tdk: slots.some((slot) => slot.key === 'tdk') ? keyFor('tdk', 3) : undefined,
        }
        function keyFor(which: string, fill: number): Uint8Array {
          const slot = slots.find(({ key }) => key === which)!
          return Buffer.from(Array.from({ length: slot.bytes }, (_, index) => (index * 37 + fill * 11) & 0xff))
        }
        const field62 = wrapWorkingKeys(keys, tmk, name, algorithm)
        // A slot for another key stays empty, so its check value does not hold; a host that uses it fills it.
        if (slots.some((slot) => slot.key === 'other')) return assert.throws(() => unwrapWorkingKeys(field62, tmk, algorithm), KeysRefused)
        const opened = unwrapWorkingKeys(field62, tmk, algorithm)
        assert.deepEqual([upper(opened.pik), upper(opened.mak), upper(opened.tdk)], [upper(keys.pik), upper(keys.mak), upper(keys.tdk)])
      })
    }
  }

  it('are told from another layout of the same length by their check values', () => {
    const pik = hex('0123456789ABCDEFFEDCBA9876543210'.padEnd(48, '7'))
    const mak = hex('FEDCBA98765432100123456789ABCDEF'.padEnd(48, '1'))
    const opened = unwrapWorkingKeys(wrapWorkingKeys({ pik, mak }, tmk, 'PIK 24+4, MAK 24+4'), tmk)
    assert.deepEqual([upper(opened.pik), upper(opened.mak)], [upper(pik), upper(mak)])
  })

  it('are refused when a check value does not hold, the master key is another, or the length is unknown', () => {
    const spoiled = hex(k3['f62']!)
    spoiled[19]! ^= 1
    assert.throws(() => unwrapWorkingKeys(spoiled, tmk), KeysRefused)
    assert.throws(() => unwrapWorkingKeys(hex(k3['f62']!), hex('00'.repeat(16))), KeysRefused)
    assert.throws(() => unwrapWorkingKeys(hex(k3['f62']!).subarray(0, 39), tmk), KeysRefused)
  })

  it('are not wrapped when one is missing or too long', () => {
    const key = hex('00'.repeat(16))
    assert.throws(() => wrapWorkingKeys({ pik: key, mak: key }, tmk, 'PIK 16+4, MAK 16+4, TDK 16+4'), RangeError)
    assert.throws(() => wrapWorkingKeys({ pik: key, mak: key }, tmk, 'PIK 8+4, MAK 8+4'), RangeError)
    assert.throws(() => wrapWorkingKeys({ pik: key, mak: key }, tmk, 'PIK 99'), RangeError)
  })
})

describe('ciphers', () => {
  it('encrypt the standard vector of SM4 (K4) and take it back', () => {
    const { key, plain, cipher } = cryptoVector('K4')
    const sm4 = blockCipher('sm4', hex(key!))
    assert.equal(upper(sm4.encrypt(hex(plain!))), cipher)
    assert.equal(upper(sm4.decrypt(hex(cipher!))), plain)
  })
})

describe('a PIN block', () => {
  const k7 = cryptoVector('K7')

  it('is vector K7 in ISO 9564 format 0', () => {
    const block = pinBlock({ pin: k7['pin']!, pan: k7['pan']! }, hex(k7['key']!))
    assert.equal(upper(block), k7['enc'])
    assert.equal(upper(blockCipher('des', hex(k7['key']!)).decrypt(block)), k7['clear'])
  })

  it('has zeros in place of the card where field 53 begins with 1', () => {
    const block = pinBlock({ pin: k7['pin']!, pan: null }, hex(k7['key']!))
    assert.equal(upper(blockCipher('des', hex(k7['key']!)).decrypt(block)), k7['pinField'])
  })

  it('has sixteen bytes under SM4', () => {
    assert.equal(pinBlock({ pin: '1234', pan: k7['pan']! }, hex(k7['key']!), 'sm4').length, 16)
  })

  it('is not made of what is no PIN', () => {
    assert.throws(() => pinBlock({ pin: '12a4', pan: null }, hex(k7['key']!)), RangeError)
  })
})
