import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { instant, localDate, type Instant, type LocalDate } from '@shouli/vocabulary'
import { verdictOn } from '../../testing/edges.ts'
import { facts, listings, merchant, noon, policy, terminal, transaction } from '../../testing/index.ts'
import type { Listing } from '../../facts.ts'

describe('entries of a list', () => {
  const entry = (change: Partial<Listing> = {}): Listing => ({
    list: 'pcac-risk',
    subject: 'merchant',
    effect: 'block',
    reason: { zh: '内部', en: 'internal' },
    since: localDate('2026-07-02'),
    until: localDate('2026-07-31'),
    ...change,
  })
  const on = (id: string, entries: readonly Listing[], at: Instant = noon) => verdictOn(id, facts({ listings: listings(...entries) }), at)

  it('block from the first second of their first day to the last of their last', () => {
    const id = 'standing/merchant-listed'
    assert.equal(on(id, [entry()], instant('2026-07-01T15:59:59Z')).is, 'cleared')
    assert.equal(on(id, [entry()], instant('2026-07-01T16:00:00Z')).is, 'obstacle')
    assert.equal(on(id, [entry()], instant('2026-07-31T15:59:59Z')).is, 'obstacle')
    assert.equal(on(id, [entry()], instant('2026-07-31T16:00:00Z')).is, 'cleared')
  })

  it('concern their own subject only, and block only where they say block', () => {
    const ids = {
      merchant: 'standing/merchant-listed',
      person: 'standing/person-listed',
      terminal: 'standing/terminal-listed',
      card: 'risk/card-listed',
    }
    for (const subject of ['merchant', 'person', 'terminal', 'card'] as const) {
      for (const [other, id] of Object.entries(ids))
        assert.equal(on(id, [entry({ subject })]).is, other === subject ? 'obstacle' : 'cleared')
      assert.equal(on(ids[subject], [entry({ subject, effect: 'watch' })]).is, 'cleared')
    }
  })

  it('say when the longest of them ends, and keep list and ground to the inside', () => {
    const { evidence } = on('standing/merchant-listed', [entry({ until: localDate('2026-07-10') }), entry({ list: 'own-risk' })])
    assert.equal(evidence?.wouldPass?.notBefore, instant('2026-07-31T16:00:00Z'))
    assert.deepEqual(evidence?.internal, { list: 'own-risk', reason: { zh: '内部', en: 'internal' } })
    assert.doesNotMatch(JSON.stringify({ ...evidence, internal: null }), /own-risk|内部/)
    assert.equal(on('standing/merchant-listed', [entry(), entry({ until: null })]).evidence?.wouldPass?.notBefore, null)
  })
})

describe('idleness (85 §14.2)', () => {
  const stop = (lastPaymentAt: Instant | null, at: string, identityVerifiedOn: LocalDate | null = null) =>
    verdictOn(
      'standing/merchant-idle',
      facts({ merchant: merchant({ lastPaymentAt, identityVerifiedOn, since: localDate('2024-02-29') }) }),
      instant(at),
    )

  it('stops a merchant twelve months after its last payment', () => {
    const last = instant('2025-07-02T15:59:59Z')
    assert.equal(stop(last, '2026-07-01T15:59:59Z').is, 'cleared')
    assert.equal(stop(last, '2026-07-01T16:00:00Z').is, 'obstacle')
  })

  it('counts from 29 February to 28 February of the next year', () => {
    assert.equal(stop(null, '2025-02-27T15:59:59Z').is, 'cleared')
    assert.equal(stop(null, '2025-02-27T16:00:00Z').is, 'obstacle')
  })

  it('lets a merchant go on whose identity was verified again after the stop', () => {
    const last = instant('2025-06-01T04:00:00Z')
    assert.equal(stop(last, '2026-07-02T04:00:00Z', localDate('2026-05-31')).is, 'obstacle')
    assert.equal(stop(last, '2026-07-02T04:00:00Z', localDate('2026-06-01')).is, 'cleared')
  })

  it('stops a terminal by its own last payment, and starts anew when it is resumed', () => {
    const on = (statusSince: string) =>
      verdictOn(
        'standing/terminal-idle',
        facts({ terminal: terminal({ lastPaymentAt: instant('2025-06-01T04:00:00Z'), statusSince: instant(statusSince) }) }),
        noon,
      )
    assert.equal(on('2024-03-04T02:00:00Z').is, 'obstacle')
    assert.equal(on('2026-06-30T02:00:00Z').is, 'cleared')
  })
})

describe('what the institution serves', () => {
  it('refuses categories, kinds and models that the policy names', () => {
    assert.equal(verdictOn('standing/category-not-accepted', facts({ merchant: merchant({ mcc: '7995' }) }), noon).is, 'obstacle')
    assert.equal(
      verdictOn('standing/kind-not-permitted', facts({ transaction: transaction({ kind: 'off-line sale' }) }), noon).is,
      'obstacle',
    )
    assert.equal(verdictOn('standing/model-no-longer-accepted', facts({ terminal: terminal({ model: 'T200' }) }), noon).is, 'obstacle')
  })

  it('takes no credit cards from lending merchants (5 §3.5), but their debit cards and refunds', () => {
    const on = (mcc: string, change: Parameters<typeof transaction>[0]) =>
      verdictOn('standing/lending-merchant-credit', facts({ merchant: merchant({ mcc }), transaction: transaction(change) }), noon).is
    assert.equal(on('6012', { cardType: 'credit' }), 'obstacle')
    assert.equal(on('6012', { cardType: 'debit' }), 'cleared')
    assert.equal(on('6012', { cardType: 'credit', kind: 'refund' }), 'cleared')
    assert.equal(on('5311', { cardType: 'credit' }), 'cleared')
  })
})

describe('merchant-frozen', () => {
  const freeze = { reason: { zh: '可疑', en: 'suspicious' }, told: null, rule: 'STR-7', since: noon, reviewBy: localDate('2026-07-09') }
  const { evidence } = verdictOn('risk/merchant-frozen', facts({ merchant: merchant({ status: 'frozen', freeze }) }), noon)

  it('shows start and review date, and keeps ground and rule to the inside', () => {
    assert.deepEqual(evidence?.more, { since: { at: noon }, reviewBy: '2026-07-09', told: null })
    assert.deepEqual(evidence?.internal, { reason: freeze.reason, decidedBy: 'STR-7' })
    assert.doesNotMatch(JSON.stringify({ ...evidence, internal: null }), /STR-7|可疑/)
  })

  it('is not closed, and closed is not frozen', () => {
    assert.equal(verdictOn('standing/merchant-closed', facts({ merchant: merchant({ status: 'frozen', freeze }) }), noon).is, 'cleared')
    assert.equal(verdictOn('risk/merchant-frozen', facts({ merchant: merchant({ status: 'closed' }) }), noon).is, 'cleared')
    assert.equal(
      verdictOn('standing/merchant-closed', facts({ policy: policy(), merchant: merchant({ status: 'closed' }) }), noon).is,
      'obstacle',
    )
  })
})
