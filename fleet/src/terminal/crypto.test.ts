import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { des } from './cipher.ts'
import { KeysRefused, unwrapWorkingKeys } from './keys.ts'
import { authenticator } from './mac.ts'
import { pinBlock } from './pin-block.ts'

const hex = (text: string): Buffer => Buffer.from(text, 'hex')

// Published test keys and messages; numbers as in iso8583-vectors.json.
const k3 = {
  tmk: hex('CA5D92598DCA48CE8A4C76361A9269E9'),
  f62: hex('6701EAD6A9AD51E51AA406E2C27FCFA98D0A74B8B651F9E9BACE9AE10000000000000000AB7153CA'),
}
const k6 = {
  key: hex('55036372B17543ECB173730768B8D6C4'),
  mab: hex(
    '0200702404C020C09811166224240000000082000000000000001234000002301202100012356224240000000082D3012201000000000000' +
      '313030303030303138393831313031353431313030303131353620585E78AD2939C5260000000000000000132200000100' +
      '0500',
  ),
}

describe('the keys of a terminal', () => {
  it('come out of field 62 of the sign-on, a single-length MAC key among them (K3)', () => {
    const { pik, mak, tdk } = unwrapWorkingKeys(k3.f62, k3.tmk)
    assert.equal(pik.toString('hex').toUpperCase(), '807A23AD32B36D457AE91FDF927570EA')
    assert.equal(mak.toString('hex').toUpperCase(), '5BB5C72CD00B7338')
    assert.equal(tdk, null)
  })

  it('are refused when a check value does not hold', () => {
    const spoiled = Buffer.from(k3.f62)
    spoiled[19]! ^= 1
    assert.throws(() => unwrapWorkingKeys(spoiled, k3.tmk), KeysRefused)
    assert.throws(() => unwrapWorkingKeys(k3.f62, hex('00'.repeat(16))), KeysRefused)
    assert.throws(() => unwrapWorkingKeys(k3.f62.subarray(0, 39), k3.tmk), KeysRefused)
  })
})

describe('field 64 as the terminal makes it', () => {
  const made = (algorithm: Parameters<typeof authenticator>[0]['algorithm'], form: 'hex' | 'raw', key: Buffer, mab: Buffer): string =>
    authenticator(
      { algorithm, form },
      key,
    )(mab)
      .toString(form === 'hex' ? 'latin1' : 'hex')
      .toUpperCase()

  it('is the UnionPay ECB form with a single-length key (C04) and a double-length key (C05)', () => {
    assert.equal(made('unionpay-ecb', 'hex', hex('5BB5C72CD00B7338'), k6.mab), '1C827B73')
    assert.equal(made('unionpay-ecb', 'hex', k6.key, k6.mab), '89E00826')
  })

  it('is X9.9 and X9.19 where the profile says so (K6)', () => {
    assert.equal(made('x9.9', 'raw', k6.key, k6.mab), '264DEFE657B41456')
    assert.equal(made('x9.19', 'raw', k6.key, k6.mab), '3CFB0E69EE9EA71A')
  })

  it('is the SM4 form of the UnionPay fold (K5)', () => {
    const mab = hex(
      '0200702004C02CC0981916622424000000008220000000000000123400000302100012356224240000000082D3012201000000000000' +
        '303030303030303030303032313233343536313030303030303138393831313031353431313030303131353620585E78AD2939C5' +
        '26000000000000000013230000010005000012000001000002',
    )
    assert.equal(made('sm4-ecb-unionpay', 'hex', hex('0123456789ABCDEFFEDCBA9876543210'), mab), '57339857')
  })
})

describe('a PIN block', () => {
  it('is ISO 9564 format 0 under the PIN key (K7)', () => {
    const pik = hex('807A23AD32B36D457AE91FDF927570EA')
    assert.equal(pinBlock('123456', '6224240000000082', pik).toString('hex').toUpperCase(), '20585E78AD2939C5')
    assert.equal(
      des(pik)
        .decrypt(pinBlock('1234', '6224240000000082', pik))
        .subarray(0, 1)
        .toString('hex'),
      '04',
    )
  })
})
