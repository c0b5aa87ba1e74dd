import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { catalogue } from '../../catalogue.ts'
import { codesIn, families, readCode } from './index.ts'

const likeliest = (code: string, network: string | null = null): string | undefined => {
  const read = readCode(code, network)
  return read === null ? undefined : Object.entries(read.causes).toSorted(([, a], [, b]) => b - a)[0]![0]
}

describe('codes of other networks', () => {
  it('speak only of causes that exist, and of no more than everything', () => {
    const ids = new Set<string>(catalogue.map(({ id }) => id))
    const unknown = new Set<string>()
    for (const { id, causes } of families) {
      for (const [code, shares] of causes) {
        for (const cause of Object.keys(shares)) if (!ids.has(cause)) unknown.add(cause)
        const total = Object.values(shares).reduce((sum, share) => sum + share, 0)
        assert.ok(total > 0 && total <= 1, `${id} ${code}: ${total}`)
      }
    }
    assert.deepEqual([...unknown], [])
  })

  it('mean what the network says', () => {
    assert.equal(likeliest('77', 'UnionPay'), 'software/batch-number-mismatch')
    assert.equal(likeliest('51', 'Visa/Mastercard'), 'cardholder/insufficient-funds')
    assert.equal(likeliest('1_5004', 'Adyen KYC'), 'qualification/legal-name-mismatch')
    assert.equal(likeliest('1104', 'Adyen classic KYC'), 'qualification/legal-person-id-expired')
    assert.equal(likeliest('A1', 'Stripe Terminal'), 'software/update-failed')
    assert.equal(likeliest('A1', 'Rapyd'), 'qualification/merchant-not-registered')
    assert.equal(likeliest('246', 'Cybersource'), 'operation/void-too-late')
    assert.equal(likeliest('076', 'Moneris'), 'cardholder/insufficient-funds')
    assert.equal(likeliest('78', 'Cielo'), 'cardholder/card-not-activated')
    assert.equal(likeliest('G42', 'JET-S'), 'cardholder/pin-wrong')
    assert.equal(likeliest('ACQ054', 'Maya'), 'cardholder/card-expired')
    assert.equal(likeliest('-201', 'Newland N910'), 'network/sim-missing')
    assert.equal(likeliest('USERPAYING', 'WeChat Pay'), 'cardholder/authentication-required')
    assert.equal(likeliest('8', 'PAX printer'), 'device/printer-overheated')
  })

  it('that can be no other are known without a network', () => {
    assert.equal(likeliest('E109'), 'network/name-resolution-failed')
    assert.equal(likeliest('do_not_honor'), 'cardholder/issuer-refusal')
    assert.equal(likeliest('Insufficient funds'), 'cardholder/insufficient-funds')
    assert.equal(likeliest('F-DOWNLOAD'), 'network/firewall-blocked')
    assert.equal(likeliest('UnreachableHost'), 'network/line-down')
  })

  it('are found inside what some put around them', () => {
    assert.equal(likeliest('05 - Do not honour', 'Visa'), 'cardholder/issuer-refusal')
    assert.equal(likeliest('RC 98', 'Maya'), 'system/acquirer-host-timeout')
    assert.equal(likeliest('2051', 'Maya'), 'cardholder/insufficient-funds')
    assert.equal(likeliest('error code: 77', 'UnionPay'), 'software/batch-number-mismatch')
    assert.equal(likeliest('响应码：55', '银联'), 'cardholder/pin-wrong')
    assert.equal(likeliest('5', 'Mastercard'), 'cardholder/issuer-refusal')
    assert.equal(likeliest('I1-C', 'Stripe Terminal'), 'network/line-poor')
  })

  it('are read a little less surely when the network is not said', () => {
    assert.equal(readCode('51', 'UnionPay')?.confidence, 1)
    assert.ok(readCode('51', null)!.confidence < 1)
  })

  it('that no table knows are left alone', () => {
    for (const code of ['', 'hello', '99999', 'ZZ', '🙂']) assert.equal(readCode(code, null), null)
  })

  it('are found in a text where the words say that it is a code', () => {
    const codes = (text: string, network: string | null = null): string[] => codesIn(text, network).map(({ seen }) => seen)
    assert.deepEqual(codes('response code 51 on the screen'), ['code:unionpay:51'])
    assert.deepEqual(codes('刷卡返回77，重试一样'), ['code:unionpay:77'])
    assert.deepEqual(codes('屏幕显示E106'), ['code:starpos:E106'])
    assert.deepEqual(codes('got insufficient_funds back'), ['code:decline-words:INSUFFICIENT_FUNDS'])
    assert.deepEqual(codes('we sold 51 cakes in 10 minutes'), [])
    assert.deepEqual(codes('刷了20多笔，每笔51元'), [])
  })
})
