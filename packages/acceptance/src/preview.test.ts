import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fen, instant, localDate } from '@shouli/vocabulary'
import { assess } from './assess.ts'
import type { GatheredFacts, Policy } from './facts.ts'
import { forecast, preview } from './preview.ts'
import { facts, listings, merchant, noon, policy, terminal, transaction, velocity } from './testing/index.ts'

const under = (asked: GatheredFacts, other: Policy) => preview(assess(asked, noon), assess({ ...asked, policy: other }, noon))

const sale = facts({ transaction: transaction({ amount: fen(8_000_00) }) })

describe('preview', () => {
  it('says what a tighter policy newly refuses, with the evidence and the cheapest way out', () => {
    const change = under(sale, policy({ version: '2026-08', amountMax: fen(5_000_00) }))
    assert.equal(change.verdict, 'newly refused')
    assert.deepEqual([change.before, change.after], [null, '61'])
    const [obstacle] = change.appeared
    assert.equal(obstacle?.cause.id, 'risk/amount-over-limit')
    assert.equal(obstacle?.evidence.rule, 'policy.amountMax@2026-08')
    assert.equal(obstacle?.cheapest, obstacle?.cause.remedies[0])
  })

  it('says what a looser one newly accepts, and which obstacle goes', () => {
    const strict = { ...sale, policy: policy({ amountMax: fen(5_000_00) }) }
    const change = under(strict, policy())
    assert.equal(change.verdict, 'newly accepted')
    assert.deepEqual(
      change.gone.map(({ cause }) => cause.id),
      ['risk/amount-over-limit'],
    )
  })

  it('tells a refusal that only changes its ground from one that stays as it is', () => {
    const closed = facts({ merchant: merchant({ status: 'closed' }) })
    assert.deepEqual(preview(assess(closed, noon), assess(closed, noon)).stayed, ['standing/merchant-closed'])
    const frozen = facts({ merchant: merchant({ status: 'frozen' }) })
    const change = preview(assess(closed, noon), assess(frozen, noon))
    assert.equal(change.verdict, 'still refused')
    assert.deepEqual([change.appeared[0]?.cause.id, change.gone[0]?.cause.id], ['risk/merchant-frozen', 'standing/merchant-closed'])
  })

  it('calls a new frequency rule unknown until it has been counted', () => {
    const rule = { id: 'merchant-1h', subject: 'merchant', minutes: 60, count: 100 } as const
    const change = under(facts(), policy({ frequency: [...policy().frequency, rule] }))
    assert.deepEqual([change.verdict, change.after], ['newly refused', '96'])
  })
})

describe('forecast', () => {
  const licence = (validUntil: string) => ({ ...merchant().businessLicence!, validUntil: localDate(validUntil) })

  it('finds the first day on which a document stands in the way, what is due now, and when to start', () => {
    const [first, ...others] = forecast(facts({ merchant: merchant({ businessLicence: licence('2026-08-01') }) }), noon)
    assert.deepEqual(others, [])
    assert.equal(first?.cause.id, 'qualification/business-licence-expired')
    assert.equal(first?.firstDay, '2026-08-02')
    assert.equal(first?.daysLeft, 31)
    assert.equal(first?.notice, 60)
    assert.equal(first?.startBy, '2026-07-29') // three days and some minutes before
  })

  it('gives notice at 90, 60, 30 and 7 days, each from its own day on', () => {
    const noticeWith = (validUntil: string) =>
      forecast(facts({ merchant: merchant({ businessLicence: licence(validUntil) }) }), noon)[0]?.notice
    assert.equal(noticeWith('2026-09-30'), undefined) // 91 days
    assert.equal(noticeWith('2026-09-29'), 90)
    assert.equal(noticeWith('2026-08-31'), 90) // 61
    assert.equal(noticeWith('2026-08-30'), 60)
    assert.equal(noticeWith('2026-07-31'), 30)
    assert.equal(noticeWith('2026-07-08'), 7)
  })

  it('does not repeat what stands in the way today', () => {
    assert.deepEqual(forecast(facts({ merchant: merchant({ businessLicence: licence('2026-07-01') }) }), noon), [])
  })

  it('takes a trading shop to go on trading, and warns one that is already idle', () => {
    assert.deepEqual(forecast(facts(), noon), [])
    const idle = facts({ merchant: merchant({ lastPaymentAt: instant('2026-05-01T04:00:00Z'), identityVerifiedOn: null }) })
    const [warning] = forecast(idle, noon)
    assert.deepEqual([warning?.cause.id, warning?.firstDay], ['qualification/verification-overdue', '2026-08-01'])
  })

  it('leaves sums, sign-on, line and the payment itself to their own day', () => {
    const today = facts({
      velocity: velocity({ merchantDay: { count: 99, sum: fen(199_999_00) } }),
      transaction: transaction({ amount: fen(50_000_01) }),
    })
    assert.deepEqual(forecast(today, noon), [])
  })

  it('sees an entry of a list begin', () => {
    const entry = {
      list: 'l',
      subject: 'terminal',
      effect: 'block',
      reason: { zh: '', en: '' },
      since: localDate('2026-07-10'),
      until: null,
    } as const
    const [begins] = forecast(facts({ listings: listings(entry), terminal: terminal() }), noon)
    assert.deepEqual([begins?.cause.id, begins?.firstDay, begins?.daysLeft], ['standing/terminal-listed', '2026-07-10', 8])
  })
})
