import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { instant, localDate, type Instant, type LocalDate } from '@shouli/vocabulary'
import { verdictOn } from '../../testing/edges.ts'
import { facts, merchant, policy } from '../../testing/index.ts'

const lastMinute = instant('2026-03-31T15:59:59Z')
const nextDay = instant('2026-03-31T16:00:00Z')
const lastDay = localDate('2026-03-31')

type Shop = Parameters<typeof merchant>[0]
const on = (id: string, change: Shop, at: Instant, rules: Parameters<typeof policy>[0] = {}) =>
  verdictOn(`qualification/${id}`, facts({ merchant: merchant(change), policy: policy(rules) }), at)

const licence = (validUntil: LocalDate | null): Shop => ({ businessLicence: { ...merchant().businessLicence!, validUntil } })
const identity = (validUntil: LocalDate | null): Shop => ({ legalPersonId: { masked: '310***********002X', validUntil } })

describe('a document that ends', () => {
  for (const [id, until] of [
    ['business-licence-expired', licence],
    ['legal-person-id-expired', identity],
  ] as const) {
    it(`${id}: passes to the last second of its last day in China, and no longer`, () => {
      assert.equal(on(id, until(lastDay), lastMinute).is, 'cleared')
      const { is, evidence } = on(id, until(lastDay), nextDay)
      assert.equal(is, 'obstacle')
      assert.equal(evidence?.observed, '2026-03-31')
      assert.equal(evidence?.threshold, '2026-04-01')
      assert.deepEqual(evidence?.wouldPass, { value: '2026-04-01', amountAtMost: null, notBefore: null })
    })

    it(`${id}: passes for the days of grace that the policy gives, and the rule says so`, () => {
      const rules = { documentGraceDays: 7, version: '2026-08' }
      assert.equal(on(id, until(lastDay), instant('2026-04-07T15:59:59Z'), rules).is, 'cleared')
      const { is, evidence } = on(id, until(lastDay), instant('2026-04-07T16:00:00Z'), rules)
      assert.equal(is, 'obstacle')
      assert.equal(evidence?.rule, 'policy.documentGraceDays@2026-08')
      assert.equal(evidence?.window, '7 days of grace')
    })

    it(`${id}: never ends where it has no end (长期), whatever the year`, () => {
      assert.equal(on(id, until(null), instant('2031-07-02T04:00:00Z')).is, 'cleared')
    })
  }

  it('leaves a document that was never handed in to the cause that says so', () => {
    assert.equal(on('business-licence-expired', { businessLicence: null }, nextDay).is, 'cleared')
    assert.equal(on('business-licence-missing', { businessLicence: null }, nextDay).is, 'obstacle')
    assert.equal(on('legal-person-id-expired', { legalPersonId: null }, nextDay).is, 'cleared')
    assert.equal(on('legal-person-id-missing', { legalPersonId: null }, nextDay).is, 'obstacle')
  })
})

describe('business licence', () => {
  it('is not asked of a micro merchant, whom the law exempts from registration (281 §4)', () => {
    assert.equal(on('business-licence-missing', { businessLicence: null, type: 'micro merchant' }, nextDay).is, 'cleared')
    assert.equal(on('business-licence-missing', { businessLicence: null, type: 'individual business' }, nextDay).is, 'obstacle')
  })

  it('is asked of whom the policy in force says', () => {
    const { documentsRequired } = policy()
    const strict = { version: '2026-09', documentsRequired: { ...documentsRequired, 'micro merchant': documentsRequired.enterprise } }
    const { is, evidence } = on('business-licence-missing', { businessLicence: null, type: 'micro merchant' }, nextDay, strict)
    assert.equal(is, 'obstacle')
    assert.equal(evidence?.rule, 'policy.documentsRequired.micro merchant@2026-09')
    const lenient = { documentsRequired: { ...documentsRequired, institution: [] } }
    for (const [id, missing] of [
      ['business-licence-missing', { businessLicence: null }],
      ['legal-person-id-missing', { legalPersonId: null }],
      ['settlement-account-missing', { settlementAccount: null }],
      ['agreement-missing', { agreement: null }],
    ] as const)
      assert.equal(on(id, { ...missing, type: 'institution' }, nextDay, lenient).is, 'cleared', id)
  })

  it('stands in the way by its state in the public register only where the policy says so', () => {
    const abnormal = { businessLicence: { ...merchant().businessLicence!, registryStatus: 'abnormal list' as const } }
    assert.equal(on('business-licence-abnormal', abnormal, nextDay).is, 'obstacle')
    assert.equal(on('business-licence-abnormal', abnormal, nextDay, { registryStatusesRefused: ['revoked', 'cancelled'] }).is, 'cleared')
    const unknown = { businessLicence: { ...merchant().businessLicence!, registryStatus: 'unknown' as const } }
    for (const id of ['business-licence-abnormal', 'business-licence-revoked', 'business-licence-cancelled'])
      assert.equal(on(id, unknown, nextDay).is, 'cleared', id)
  })
})

describe('settlement account', () => {
  const account = (verifiedOn: LocalDate | null): Shop => ({ settlementAccount: { masked: '***************0113', verifiedOn } })

  it('counts from the day on which ownership was proved', () => {
    assert.equal(on('settlement-account-unverified', account(localDate('2026-04-01')), lastMinute).is, 'obstacle')
    assert.equal(on('settlement-account-unverified', account(localDate('2026-04-01')), nextDay).is, 'cleared')
  })

  it('names the first moment at which it will be verified, or none', () => {
    const { evidence } = on('settlement-account-unverified', account(localDate('2026-04-01')), lastMinute)
    assert.equal(evidence?.wouldPass?.notBefore, nextDay)
    assert.equal(on('settlement-account-unverified', account(null), lastMinute).evidence?.wouldPass?.notBefore, null)
  })

  it('is missing when there is none', () => {
    assert.equal(on('settlement-account-missing', { settlementAccount: null }, nextDay).is, 'obstacle')
    assert.equal(on('settlement-account-unverified', { settlementAccount: null }, nextDay).is, 'cleared')
  })
})

describe('agreement', () => {
  const agreement = (startsOn: string, endsOn: string | null): Shop => ({
    agreement: { number: 'SL-2024-000117', startsOn: localDate(startsOn), endsOn: endsOn === null ? null : localDate(endsOn) },
  })

  it('is in force from the first second of its first day to the last of its last', () => {
    const term = agreement('2026-04-01', '2026-04-30')
    assert.equal(on('agreement-not-started', term, lastMinute).is, 'obstacle')
    assert.equal(on('agreement-not-started', term, nextDay).is, 'cleared')
    assert.equal(on('agreement-ended', term, instant('2026-04-30T15:59:59Z')).is, 'cleared')
    assert.equal(on('agreement-ended', term, instant('2026-04-30T16:00:00Z')).is, 'obstacle')
  })

  it('says from when payments pass where it has not started', () => {
    assert.equal(on('agreement-not-started', agreement('2026-04-01', null), lastMinute).evidence?.wouldPass?.notBefore, nextDay)
  })

  it('is missing when none was signed, and then neither early nor late', () => {
    assert.equal(on('agreement-missing', { agreement: null }, nextDay).is, 'obstacle')
    assert.equal(on('agreement-not-started', { agreement: null }, nextDay).is, 'cleared')
    assert.equal(on('agreement-ended', { agreement: null }, nextDay).is, 'cleared')
  })
})

describe('verification-overdue', () => {
  const idle = (lastPayment: string | null, verified: string | null): Shop => ({
    since: localDate('2025-01-10'),
    lastPaymentAt: lastPayment === null ? null : instant(lastPayment),
    identityVerifiedOn: verified === null ? null : localDate(verified),
  })

  it('asks for a new identity check three months after the last payment (85 §14.2)', () => {
    const paidOn31March = idle('2026-03-31T15:59:59Z', null)
    assert.equal(on('verification-overdue', paidOn31March, instant('2026-06-29T15:59:59Z')).is, 'cleared')
    assert.equal(on('verification-overdue', paidOn31March, instant('2026-06-29T16:00:00Z')).is, 'obstacle') // 30 June: June has no 31st
  })

  it('is satisfied by a check within those three months, and leaves a whole year to merchant-idle', () => {
    assert.equal(on('verification-overdue', idle('2026-01-05T04:00:00Z', '2026-05-01'), instant('2026-07-02T04:00:00Z')).is, 'cleared')
    assert.equal(on('verification-overdue', idle('2025-06-01T04:00:00Z', null), instant('2026-07-02T04:00:00Z')).is, 'cleared')
  })

  it('counts a merchant that never took a payment from its first day', () => {
    assert.equal(on('verification-overdue', idle(null, null), instant('2025-04-09T15:59:59Z')).is, 'cleared')
    assert.equal(on('verification-overdue', idle(null, null), instant('2025-04-09T16:00:00Z')).is, 'obstacle')
  })
})
