import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fen, instant, merchantId, terminalId } from '@shouli/vocabulary'
import { causeOf } from './record.ts'
import { verify, type ApprovedPayment, type Claim } from './verify.ts'

const shop = merchantId('898310154110001')
const till = terminalId('10000001')
const other = terminalId('10000002')
const at = (time: string) => instant(`2026-07-02T${time}:00+08:00`)

const payment = (change: Partial<ApprovedPayment> = {}): ApprovedPayment => ({
  reference: '000000123456',
  merchantId: shop,
  terminalId: till,
  kind: 'sale',
  entryMode: 'chip',
  amount: fen(88_00),
  at: at('12:06'),
  reversed: false,
  ...change,
})

const claim = (cause: string, change: Partial<Claim> = {}, refused: Partial<Claim['refused']> = {}): Claim => ({
  cause: causeOf(cause)!,
  refused: { merchantId: shop, terminalId: till, kind: 'sale', entryMode: 'chip', amount: fen(500_00), at: at('11:00'), ...refused },
  remedies: [{ id: 'sign-on-again', at: at('12:00') }],
  replacements: [],
  ...change,
})

const proved = (what: Claim, ...payments: ApprovedPayment[]): string | null => {
  const verification = verify(what, payments)
  return verification.proved ? verification.by.reference : null
}

describe('verify', () => {
  const signOn = claim('verification/sign-on-missing')

  it('takes the first payment approved after the last remedy, and credits the remedies with the last first', () => {
    const twice = { ...signOn, remedies: [...signOn.remedies, { id: 'download-keys-again', at: at('12:05') }] }
    const verification = verify(twice, [
      payment({ reference: 'late', at: at('13:00') }),
      payment(),
      payment({ reference: 'early', at: at('12:02') }),
    ])
    assert.ok(verification.proved)
    assert.equal(verification.by.reference, '000000123456')
    assert.deepEqual(verification.remedies, ['download-keys-again', 'sign-on-again'])
  })

  it('takes the second of the remedy itself, and nothing before it', () => {
    assert.equal(proved(signOn, payment({ at: at('12:00') })), '000000123456')
    assert.equal(proved(signOn, payment({ at: at('11:59') })), null)
  })

  it('takes a terminal that went right by itself, after the refusal', () => {
    assert.equal(proved(claim('network/line-down', { remedies: [] }), payment({ at: at('11:01') })), '000000123456')
    assert.equal(proved(claim('network/line-down', { remedies: [] }), payment({ at: at('10:59') })), null)
  })

  it('wants the same terminal or its replacement for what lies with the terminal', () => {
    assert.equal(proved(signOn, payment({ terminalId: other })), null)
    assert.equal(proved({ ...signOn, replacements: [other] }, payment({ terminalId: other })), '000000123456')
  })

  it('takes any terminal of the shop for what lies with the merchant, but no other merchant', () => {
    const licence = claim('qualification/business-licence-expired')
    assert.equal(proved(licence, payment({ terminalId: other })), '000000123456')
    assert.equal(proved(licence, payment({ merchantId: merchantId('898310154110002') })), null)
  })

  it('wants the same kind: a balance inquiry proves line and keys, not the right to sell', () => {
    assert.equal(proved(signOn, payment({ kind: 'balance' })), null)
    assert.equal(proved(signOn, payment({ kind: 'refund' })), null)
  })

  it('wants the reader itself to be used where the reader was the fault', () => {
    const chip = claim('device/chip-reader-fault', { remedies: [{ id: 'clean-chip-slot', at: at('12:00') }] })
    assert.equal(proved(chip, payment({ entryMode: 'contactless' })), null)
    assert.equal(proved(chip, payment({ entryMode: 'chip' })), '000000123456')
  })

  it('wants the refused amount after a higher limit, but not after taking less', () => {
    const raised = claim('risk/amount-over-limit', { remedies: [{ id: 'ask-for-higher-limit', at: at('12:00') }] })
    assert.equal(proved(raised, payment({ amount: fen(499_99) })), null)
    assert.equal(proved(raised, payment({ amount: fen(500_00) })), '000000123456')
    const less = claim('risk/amount-over-limit', { remedies: [{ id: 'take-smaller-amount', at: at('12:00') }] })
    assert.equal(proved(less, payment({ amount: fen(1_00) })), '000000123456')
  })

  it('does not take a payment that was reversed', () => {
    assert.equal(proved(signOn, payment({ reversed: true })), null)
  })

  it('says what is still wanted, and why the nearest payments are not enough', () => {
    const verification = verify(signOn, [payment({ terminalId: other }), payment({ kind: 'balance', reference: 'b' })])
    assert.ok(!verification.proved)
    assert.match(verification.wanted.zh, /这台终端.*消费/)
    assert.deepEqual(
      verification.notEnough.map(({ why }) => why.en),
      ['It was made on another terminal.', 'It is another kind of transaction.'],
    )
  })
})
