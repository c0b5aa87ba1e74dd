import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { instant, merchantId, terminalId, type Instant } from '@shouli/vocabulary'
import { findingsOf } from './findings.ts'
import type { NeighbourPayment, Rejection } from './rejection.ts'

const noon = instant('2026-07-15T12:00:00+08:00')
const minutes = (count: number): Instant => (noon + count * 60_000) as Instant
const other = (change: Partial<NeighbourPayment>): NeighbourPayment => ({
  at: minutes(-3),
  card: 'card-2',
  bin: '625824',
  state: 'approved',
  decidedBy: 'network',
  answer: '00',
  ...change,
})
const rejection = (change: Partial<Rejection> = {}): Rejection => ({
  payment: {
    id: 'p',
    day: '2026-07-15',
    merchantId: merchantId('898310154110002'),
    terminalId: terminalId('10000001'),
    kind: 'sale',
    entryMode: 'chip',
    amount: 12800,
    at: noon,
    card: 'card-1',
    bin: '622424',
    state: 'rejected',
    decidedBy: 'network',
    answer: '55',
  },
  assessment: null,
  neighbours: [],
  telemetry: null,
  peers: null,
  ...change,
})
const seen = (of: Rejection): string[] => findingsOf(of).map((finding) => finding.seen)

describe('what was seen around a rejected payment', () => {
  it('holds the code of the network as evidence, and leaves out a code that we gave ourselves', () => {
    assert.ok(seen(rejection()).includes('code:unionpay:55'))
    const ours = rejection({ payment: { ...rejection().payment, decidedBy: 'us', answer: '03' } })
    assert.ok(!seen(ours).some((key) => key.startsWith('code:')))
  })

  it('says whose card it is: one, those of one bank, several, all', () => {
    assert.ok(!seen(rejection()).some((key) => key.startsWith('scope:')), 'a payment that stands alone says nothing')
    assert.ok(seen(rejection({ neighbours: [other({})] })).includes('scope:one_card'))
    const failed = (card: string, bin: string) => other({ card, bin, state: 'rejected', answer: '91' })
    assert.ok(seen(rejection({ neighbours: [failed('card-3', '622424'), other({})] })).includes('scope:one_issuer'))
    assert.ok(seen(rejection({ neighbours: [failed('card-3', '621700'), other({})] })).includes('scope:several_cards'))
    assert.ok(seen(rejection({ neighbours: [failed('card-3', '621700'), failed('card-4', '625824')] })).includes('scope:all_cards'))
  })

  it('takes a report for what it was: the printer of an hour ago counts, the signal of an hour ago does not', () => {
    const telemetry = {
      terminalId: terminalId('10000001'),
      heardAt: minutes(-60),
      seen: { printer: { value: 'out_of_paper', at: minutes(-60) }, signal: { value: 'weak', at: minutes(-60) } },
    }
    const keys = seen(rejection({ telemetry }))
    assert.ok(keys.includes('printer:out_of_paper'))
    assert.ok(!keys.includes('signal:weak'))
  })

  it('takes a clean judgement as speaking against every cause that the registers can show', () => {
    const clean = { at: noon, obstacles: [], unknowns: [], cleared: [] }
    const keys = seen(rejection({ assessment: clean }))
    assert.ok(keys.includes('assess:qualification/business-licence-expired'))
    assert.ok(!keys.includes('assess:operation/void-too-late'), 'a sale has no original')
  })

  it('hears of peers only while the count is fresh', () => {
    const findings = [
      { kind: 'peers', seen: 'peers-of:issuer', group: 'issuer', terminals: 20, failing: 18, baseline: 0.01, from: 'peers' },
    ] as const
    assert.ok(seen(rejection({ peers: { countedAt: minutes(1), findings } })).includes('peers-of:issuer'))
    assert.ok(!seen(rejection({ peers: { countedAt: minutes(-9), findings } })).includes('peers-of:issuer'))
  })
})
