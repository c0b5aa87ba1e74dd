import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fen, instant, type Fen, type Instant } from '@shouli/vocabulary'
import { unreadable, verdictOn } from '../../testing/edges.ts'
import { facts, merchant, noon, policy, transaction, velocity } from '../../testing/index.ts'
import type { Transaction } from '../../facts.ts'

const sale = (amount: Fen, change: Partial<Transaction> = {}) => ({ transaction: transaction({ amount, ...change }) })

describe('amount-over-limit', () => {
  const on = (amount: Fen, own: Fen | null, change: Partial<Transaction> = {}) =>
    verdictOn('risk/amount-over-limit', facts({ ...sale(amount, change), merchant: merchant({ amountMax: own }) }), noon)

  it('passes the limit itself, and not a fen more', () => {
    assert.equal(on(fen(50_000_00), null).is, 'cleared')
    const { is, evidence } = on(fen(50_000_01), null)
    assert.equal(is, 'obstacle')
    assert.deepEqual(evidence?.threshold, { fen: 50_000_00 })
    assert.equal(evidence?.wouldPass?.amountAtMost, 50_000_00)
  })

  it('takes the limit agreed with the merchant before the policy’s, and names that as the rule', () => {
    const { is, evidence } = on(fen(5_000_01), fen(5_000_00))
    assert.equal(is, 'obstacle')
    assert.equal(evidence?.rule, 'merchant.amountMax@SL-2024-000117')
  })

  it('limits what asks for money, not what gives it back or reports what is done', () => {
    for (const kind of ['refund', 'sale void', 'balance', 'completion advice'] as const)
      assert.equal(on(fen(90_000_00), null, { kind }).is, 'cleared')
    for (const kind of ['sale', 'pre-authorisation', 'completion'] as const) assert.equal(on(fen(90_000_00), null, { kind }).is, 'obstacle')
  })

  it('is not asked in a health check, and unknown without a policy', () => {
    assert.equal(verdictOn('risk/amount-over-limit', { ...facts(), transaction: null }, noon).is, 'not asked')
    assert.equal(verdictOn('risk/amount-over-limit', { ...facts(), policy: unreadable }, noon).is, 'unknown')
  })
})

describe('day-total-over-limit', () => {
  const on = (used: Fen, amount: Fen, at: Instant = noon, countedAt: Instant = noon) =>
    verdictOn(
      'risk/day-total-over-limit',
      facts({ ...sale(amount), velocity: velocity({ countedAt, merchantDay: { count: 9, sum: used } }) }),
      at,
    )

  it('counts this payment in: exactly the limit passes', () => {
    assert.equal(on(fen(199_900_00), fen(100_00)).is, 'cleared')
    assert.equal(on(fen(199_900_00), fen(100_01)).is, 'obstacle')
  })

  it('names what is left today, and midnight in China', () => {
    const { evidence } = on(fen(199_900_00), fen(128_00))
    assert.deepEqual(evidence?.observed, { fen: 200_028_00 })
    assert.equal(evidence?.window, '2026-07-02')
    assert.deepEqual(evidence?.wouldPass, { value: null, amountAtMost: 100_00, notBefore: instant('2026-07-02T16:00:00Z') })
  })

  it('names no amount when nothing is left, and no time when the payment alone is too large', () => {
    assert.equal(on(fen(200_000_00), fen(1)).evidence?.wouldPass?.amountAtMost, null)
    assert.equal(on(fen(0), fen(200_000_01)).evidence?.wouldPass?.notBefore, null)
  })

  it('starts anew at midnight in China: what was counted on another day does not count', () => {
    const counted = instant('2026-07-02T15:59:59Z')
    assert.equal(on(fen(200_000_00), fen(128_00), instant('2026-07-02T15:59:59Z'), counted).is, 'obstacle')
    assert.equal(on(fen(200_000_00), fen(128_00), instant('2026-07-02T16:00:00Z'), counted).is, 'cleared')
  })
})

describe('frequency', () => {
  const minute = 60_000
  const tally = (rule: string, count: number, oldestAt: number | null) =>
    velocity({
      frequency: velocity().frequency.map((entry) =>
        entry.rule === rule ? { rule, count, sum: fen(0), oldestAt: oldestAt as Instant | null } : entry,
      ),
    })
  const on = (cause: string, rule: string, count: number, oldestAt: number | null, at: number = noon, change: Partial<Transaction> = {}) =>
    verdictOn(`risk/${cause}`, facts({ velocity: tally(rule, count, oldestAt), ...sale(fen(128_00), change) }), at as Instant)

  it('has room for one more below the count, and none at it', () => {
    assert.equal(on('payments-too-frequent', 'merchant-10m', 39, noon - minute).is, 'cleared')
    assert.equal(on('payments-too-frequent', 'merchant-10m', 40, noon - minute).is, 'obstacle')
    assert.equal(on('card-too-frequent', 'card-10m', 2, noon - minute).is, 'cleared')
    assert.equal(on('card-too-frequent', 'card-10m', 3, noon - minute).is, 'obstacle')
  })

  it('passes again at the moment in which the oldest payment leaves the window', () => {
    const oldest = noon - 4 * minute
    const { evidence } = on('card-too-frequent', 'card-10m', 3, oldest)
    assert.equal(evidence?.window, '10 min')
    assert.equal(evidence?.rule, 'policy.frequency.card-10m@2026-07')
    assert.equal(evidence?.wouldPass?.notBefore, oldest + 10 * minute)
    assert.equal(on('card-too-frequent', 'card-10m', 3, oldest, oldest + 10 * minute - 1).is, 'obstacle')
    assert.equal(on('card-too-frequent', 'card-10m', 3, oldest, oldest + 10 * minute).is, 'cleared')
  })

  it('waits for all that was counted where a tightened rule is exceeded by more than one', () => {
    const { evidence } = on('card-too-frequent', 'card-10m', 5, noon - 4 * minute)
    assert.equal(evidence?.wouldPass?.notBefore, noon + 10 * minute)
  })

  it('keeps the card’s rule from payments without a card, and all rules from refunds', () => {
    assert.equal(on('card-too-frequent', 'card-10m', 9, noon - minute, noon, { pan: null }).is, 'cleared')
    assert.equal(on('card-too-frequent', 'card-10m', 9, noon - minute, noon, { kind: 'refund' }).is, 'cleared')
  })

  it('is unknown, not clear, when a rule of the policy was not counted', () => {
    const uncounted = facts({ velocity: velocity({ frequency: [] }) })
    assert.equal(verdictOn('risk/payments-too-frequent', uncounted, noon).is, 'unknown')
  })
})

describe('micro-credit-limit', () => {
  const on = (day: Fen, month: Fen, amount: Fen, change: Partial<Transaction> = { cardType: 'credit' }) =>
    verdictOn(
      'risk/micro-credit-limit',
      facts({
        ...sale(amount, change),
        merchant: merchant({ type: 'micro merchant' }),
        velocity: velocity({ microCreditDay: { count: 3, sum: day }, microCreditMonth: { count: 30, sum: month } }),
      }),
      noon,
    )

  it('passes 1,000 yuan a day and 10,000 a month (281 §4), and not a fen more', () => {
    assert.equal(on(fen(900_00), fen(900_00), fen(100_00)).is, 'cleared')
    assert.equal(on(fen(900_00), fen(900_00), fen(100_01)).is, 'obstacle')
    assert.equal(on(fen(0), fen(9_900_00), fen(100_00)).is, 'cleared')
    assert.equal(on(fen(0), fen(9_900_00), fen(100_01)).is, 'obstacle')
  })

  it('waits for the next day or the next month, and names the smaller of what is left', () => {
    assert.deepEqual(on(fen(900_00), fen(900_00), fen(128_00)).evidence?.wouldPass, {
      value: null,
      amountAtMost: 100_00,
      notBefore: instant('2026-07-02T16:00:00Z'),
    })
    const month = on(fen(900_00), fen(9_950_00), fen(128_00)).evidence
    assert.equal(month?.fact, 'microCreditMonth')
    assert.deepEqual(month?.wouldPass, { value: null, amountAtMost: 50_00, notBefore: instant('2026-07-31T16:00:00Z') })
  })

  it('leaves debit cards and licensed merchants alone', () => {
    assert.equal(on(fen(2_000_00), fen(20_000_00), fen(128_00), { cardType: 'debit' }).is, 'cleared')
    const licensed = facts({ ...sale(fen(5_000_00), { cardType: 'credit' }), merchant: merchant({ type: 'enterprise' }) })
    assert.equal(verdictOn('risk/micro-credit-limit', licensed, noon).is, 'cleared')
  })
})

describe('micro-magnetic-stripe', () => {
  it('refuses stripe and fallback to a micro merchant alone', () => {
    const on = (type: 'micro merchant' | 'enterprise', entryMode: Transaction['entryMode']) =>
      verdictOn('risk/micro-magnetic-stripe', facts({ merchant: merchant({ type }), ...sale(fen(1_00), { entryMode }) }), noon).is
    assert.equal(on('micro merchant', 'magnetic stripe'), 'obstacle')
    assert.equal(on('micro merchant', 'fallback'), 'obstacle')
    assert.equal(on('micro merchant', 'chip'), 'cleared')
    assert.equal(on('enterprise', 'magnetic stripe'), 'cleared')
  })
})

describe('hours-unusual', () => {
  const on = (hours: { opens: number; closes: number } | null, at: string, amount: Fen = fen(5_000_01)) =>
    verdictOn('risk/hours-unusual', facts({ ...sale(amount), merchant: merchant({ hours }) }), instant(at))
  const day = { opens: 8 * 60, closes: 22 * 60 }

  it('opens with the first second of the opening minute and closes with the closing one', () => {
    assert.equal(on(day, '2026-07-01T23:59:59Z').is, 'obstacle')
    assert.equal(on(day, '2026-07-02T00:00:00Z').is, 'cleared')
    assert.equal(on(day, '2026-07-02T13:59:59Z').is, 'cleared')
    assert.equal(on(day, '2026-07-02T14:00:00Z').is, 'obstacle')
  })

  it('lets small amounts pass at any hour', () => {
    assert.equal(on(day, '2026-07-01T19:00:00Z', fen(5_000_00)).is, 'cleared')
  })

  it('names the next opening: this morning before it, tomorrow after closing', () => {
    assert.equal(on(day, '2026-07-01T19:00:00Z').evidence?.wouldPass?.notBefore, instant('2026-07-02T00:00:00Z'))
    assert.equal(on(day, '2026-07-02T14:30:00Z').evidence?.wouldPass?.notBefore, instant('2026-07-03T00:00:00Z'))
  })

  it('understands hours past midnight, round the clock, and none stated', () => {
    const night = { opens: 18 * 60, closes: 4 * 60 }
    assert.equal(on(night, '2026-07-01T19:59:59Z').is, 'cleared')
    assert.equal(on(night, '2026-07-01T20:00:00Z').is, 'obstacle')
    assert.equal(on({ opens: 0, closes: 0 }, '2026-07-01T19:00:00Z').is, 'cleared')
    assert.equal(on(null, '2026-07-01T19:00:00Z').is, 'cleared')
  })

  it('does not matter where the policy says so', () => {
    const lenient = facts({ ...sale(fen(9_000_00)), policy: policy({ outsideHoursAmountMax: null }) })
    assert.equal(verdictOn('risk/hours-unusual', lenient, instant('2026-07-01T19:00:00Z')).is, 'cleared')
  })
})
