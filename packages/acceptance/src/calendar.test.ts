import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { instant, localDate } from '@shouli/vocabulary'
import {
  addDays,
  addMonths,
  daysBetween,
  earliestWithin,
  minuteOfDay,
  sameDay,
  startOf,
  startOfNextDay,
  startOfNextMonth,
  today,
} from './calendar.ts'

describe('days in China', () => {
  it('begin at 16:00 UTC of the day before', () => {
    assert.equal(today(instant('2026-03-31T15:59:59Z')), '2026-03-31')
    assert.equal(today(instant('2026-03-31T16:00:00Z')), '2026-04-01')
    assert.equal(startOf(localDate('2026-04-01')), instant('2026-03-31T16:00:00Z'))
    assert.equal(startOfNextDay(instant('2026-03-31T16:00:00Z')), instant('2026-04-01T16:00:00Z'))
    assert.equal(sameDay(instant('2026-03-31T15:59:59Z'), instant('2026-03-31T16:00:00Z')), false)
    assert.equal(sameDay(instant('2026-03-31T16:00:00Z'), instant('2026-04-01T15:59:59Z')), true)
  })

  it('are told again and again for the same moment, and anew for another', () => {
    const [one, other] = [instant('2026-03-31T15:59:59Z'), instant('2031-01-01T00:00:00Z')]
    assert.deepEqual([today(one), today(one), today(other), today(one)], ['2026-03-31', '2026-03-31', '2031-01-01', '2026-03-31'])
  })

  it('count minutes from midnight, before 1970 too', () => {
    assert.equal(minuteOfDay(instant('2026-07-01T16:00:59Z')), 0)
    assert.equal(minuteOfDay(instant('2026-07-02T15:59:00Z')), 1439)
    assert.equal(minuteOfDay(instant('1969-12-31T15:30:00Z')), 23 * 60 + 30)
  })

  it('run over months, years and leap days', () => {
    assert.equal(addDays(localDate('2028-02-28'), 1), '2028-02-29')
    assert.equal(addDays(localDate('2026-01-01'), -1), '2025-12-31')
    assert.equal(addMonths(localDate('2026-01-31'), 1), '2026-02-28')
    assert.equal(addMonths(localDate('2024-02-29'), 12), '2025-02-28')
    assert.equal(addMonths(localDate('2026-03-31'), -13), '2025-02-28')
    assert.equal(startOfNextMonth(instant('2026-12-31T15:00:00Z')), instant('2026-12-31T16:00:00Z'))
    assert.equal(daysBetween(localDate('2026-02-28'), localDate('2026-03-01')), 1)
  })

  it('know the first day of which so many months have not passed, around a leap day', () => {
    assert.equal(earliestWithin(12, localDate('2025-02-28')), '2024-03-01') // of 29 February 2024 a year has passed
    assert.equal(earliestWithin(3, localDate('2026-07-02')), '2026-04-03')
  })
})
