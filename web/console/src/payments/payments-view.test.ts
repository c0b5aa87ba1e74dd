import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { PaymentSummary } from '@shouli/contract'
import { approvalRate, askable, withLive } from './payments-view.ts'

const payment = (id: string, at: string, result: PaymentSummary['result'] = 'pending') => ({ id, at, result }) as PaymentSummary

describe('the list of payments', () => {
  it('puts new payments on top, newest first, and changes a known one in its place', () => {
    const rows = [payment('b', '2026-07-01T04:00:02Z'), payment('a', '2026-07-01T04:00:01Z')]
    const next = withLive(rows, [
      payment('c', '2026-07-01T04:00:03Z'),
      payment('a', '2026-07-01T04:00:01Z', 'approved'),
      payment('d', '2026-07-01T04:00:04Z'),
    ])
    assert.deepEqual(
      next.map(({ id, result }) => `${id} ${result}`),
      ['d pending', 'c pending', 'b pending', 'a approved'],
    )
  })

  it('knows no approval rate before the first decision', () => {
    assert.equal(approvalRate({ approved: 0, rejected_by_us: 0, rejected_by_network: 0 }), null)
    assert.equal(approvalRate({ approved: 2, rejected_by_us: 1, rejected_by_network: 0 }), 66.7)
  })

  it('asks only with what is complete: 15 characters of a merchant, 8 of a terminal, times in China', () => {
    assert.deepEqual(askable({ merchant: '8983', terminal: '10000001', from: '2026-07-01T08:00', to: 'soon' }), {
      terminal: '10000001',
      from: '2026-07-01T00:00:00.000Z',
    })
  })
})
