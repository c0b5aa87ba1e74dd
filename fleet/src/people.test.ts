import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { passesLuhn } from './cards.ts'
import { Person } from './person.ts'
import { seeded } from './random.ts'
import { Shop } from './shop.ts'
import type { Outcome } from './terminal/outcome.ts'
import { at } from './time.ts'

describe('a shop', () => {
  const shop = (hours?: { opens: number; closes: number }, mcc = '5812'): Shop =>
    new Shop({ merchantId: '898310158120001', name: '小面馆', mcc, ...(hours === undefined ? {} : { hours }) }, seeded(5))

  it('is open from its first minute to before its last, also past midnight', () => {
    const day = shop()
    assert.equal(day.isOpen(at('2026-07-01', '08:59:59')), false)
    assert.equal(day.isOpen(at('2026-07-01', '09:00:00')), true)
    assert.equal(day.isOpen(at('2026-07-01', '21:00:00')), false)
    const night = shop({ opens: 18 * 60, closes: 2 * 60 })
    assert.equal(night.isOpen(at('2026-07-01', '01:59:00')), true)
    assert.equal(night.isOpen(at('2026-07-01', '02:00:00')), false)
    assert.equal(night.isOpen(at('2026-07-01', '17:59:00')), false)
  })

  it('has more customers at its peaks, and none when it is closed', () => {
    const day = shop()
    assert.ok(day.perHour(at('2026-07-01', '12:10:00')) > day.perHour(at('2026-07-01', '15:30:00')))
    assert.equal(day.perHour(at('2026-07-01', '04:00:00')), 0)
  })

  it('sells for whole yuan, dearer in a jeweller than in a snack bar, with cards that could exist', () => {
    const median = (mcc: string): number => {
      const seller = shop(undefined, mcc)
      const orders = Array.from({ length: 300 }, () => seller.basket())
      for (const { amountFen, card, entryMode } of orders) {
        assert.equal(amountFen % 100, 0)
        assert.ok(amountFen > 0)
        assert.ok(passesLuhn(card.pan))
        assert.equal(entryMode === 'magnetic stripe', !card.hasChip)
      }
      return orders.map(({ amountFen }) => amountFen).toSorted((one, other) => one - other)[150]!
    }
    assert.ok(median('5944') > 10 * median('5814'))
  })
})

describe('a person at the till', () => {
  const refused = (more: Partial<Outcome>): Outcome => ({
    trace: 1,
    ending: 'answered',
    answer: null,
    approved: false,
    reversal: 'none',
    rrn: null,
    authCode: null,
    text: null,
    reference: null,
    asks: '0',
    tookMs: 1,
    slip: '',
    original: null,
    ...more,
  })
  const careful = new Person({ random: seeded(1), care: 1 })
  const careless = new Person({ random: seeded(1), care: 0 })

  it('does what the code asks for, when careful', () => {
    assert.equal(careful.reactsTo(refused({ answer: '77' }), 1), 'sign on')
    assert.equal(careful.reactsTo(refused({ answer: '51' }), 1), 'other card')
    assert.equal(careful.reactsTo(refused({ answer: '45' }), 1), 'insert the chip')
    assert.equal(careful.reactsTo(refused({ answer: '03' }), 1), 'call support')
    assert.equal(careful.reactsTo(refused({ ending: 'not sent' }), 1), 'restart')
  })

  it('does not try for ever', () => {
    for (const person of [careful, careless]) assert.ok(['call support', 'give up'].includes(person.reactsTo(refused({ answer: '05' }), 3)))
  })

  it('answers rightly when careful, and otherwise says something else or nothing', () => {
    assert.equal(careful.answer('yes', ['yes', 'no']), 'yes')
    const answers = new Set(Array.from({ length: 50 }, () => careless.answer('yes', ['yes', 'no'])))
    assert.deepEqual(answers, new Set(['no', null]))
  })
})
