import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fen, instant, type Instant } from '@shouli/vocabulary'
import { verdictOn } from '../../testing/edges.ts'
import { facts, noon, original, transaction } from '../../testing/index.ts'
import type { TransactionKind } from '../../facts.ts'

type Change = Parameters<typeof original>[0]
const on = (id: string, kind: TransactionKind, amount: number, change: Change, at: Instant = noon) =>
  verdictOn(`operation/${id}`, facts({ transaction: transaction({ kind, amount: fen(amount) }), original: original(change) }), at)

describe('what a void, refund or completion refers to', () => {
  it('must be on file, and approved', () => {
    const missing = facts({ transaction: transaction({ kind: 'refund' }), original: { payment: null } })
    assert.equal(verdictOn('operation/original-not-found', missing, noon).is, 'obstacle')
    for (const state of ['declined', 'reversed', 'voided', 'in doubt'] as const)
      assert.equal(on('original-not-found', 'refund', 128_00, { state }).is, 'obstacle', state)
    assert.equal(on('original-not-found', 'refund', 128_00, {}).is, 'cleared')
  })

  it('is not asked about for a sale', () => {
    assert.equal(verdictOn('operation/original-not-found', facts(), noon).is, 'not asked')
  })

  it('takes the same card', () => {
    assert.equal(on('original-card-differs', 'refund', 128_00, { sameCard: false }).is, 'obstacle')
    assert.equal(on('original-card-differs', 'refund', 128_00, { sameCard: null }).is, 'cleared')
  })
})

describe('void', () => {
  const paidAt = instant('2026-07-02T15:59:59Z')

  it('is for the same day in China, before settlement', () => {
    assert.equal(on('void-too-late', 'sale void', 128_00, { paidAt }, instant('2026-07-02T15:59:59Z')).is, 'cleared')
    assert.equal(on('void-too-late', 'sale void', 128_00, { paidAt }, instant('2026-07-02T16:00:00Z')).is, 'obstacle')
    assert.equal(on('void-too-late', 'sale void', 128_00, { settled: true }).is, 'obstacle')
  })

  it('of a pre-authorisation may come on a later day', () => {
    assert.equal(on('void-too-late', 'pre-authorisation void', 128_00, { paidAt }, instant('2026-07-05T04:00:00Z')).is, 'cleared')
  })

  it('is for the whole amount', () => {
    assert.equal(on('amount-mistyped', 'sale void', 128_00, {}).is, 'cleared')
    assert.equal(on('amount-mistyped', 'sale void', 127_99, {}).is, 'obstacle')
  })
})

describe('refund', () => {
  it('gives back at most what was paid and not yet given back', () => {
    assert.equal(on('refund-over-original', 'refund', 28_00, { returned: fen(100_00) }).is, 'cleared')
    const { is, evidence } = on('refund-over-original', 'refund', 28_01, { returned: fen(100_00) })
    assert.equal(is, 'obstacle')
    assert.equal(evidence?.wouldPass?.amountAtMost, 28_00)
    assert.equal(on('refund-over-original', 'refund', 1, { returned: fen(128_00) }).evidence?.wouldPass?.amountAtMost, null)
  })

  it('ends after the policy’s days', () => {
    assert.equal(on('refund-too-old', 'refund', 128_00, { paidAt: instant('2026-01-02T16:00:00Z') }).is, 'cleared') // 180 days before 2 July
    assert.equal(on('refund-too-old', 'refund', 128_00, { paidAt: instant('2026-01-02T15:59:59Z') }).is, 'obstacle')
  })
})

describe('completion', () => {
  const preAuthorised = { kind: 'pre-authorisation' as const, amount: fen(100_00) }

  it('may take up to 115 % of the pre-authorisation', () => {
    assert.equal(on('completion-over-limit', 'completion', 115_00, preAuthorised).is, 'cleared')
    assert.equal(on('completion-over-limit', 'completion', 115_01, preAuthorised).is, 'obstacle')
  })

  it('must come within its days', () => {
    assert.equal(
      on('pre-authorisation-expired', 'completion', 100_00, { ...preAuthorised, paidAt: instant('2026-06-01T16:00:00Z') }).is,
      'cleared',
    )
    assert.equal(
      on('pre-authorisation-expired', 'completion', 100_00, { ...preAuthorised, paidAt: instant('2026-06-01T15:59:59Z') }).is,
      'obstacle',
    )
  })
})
