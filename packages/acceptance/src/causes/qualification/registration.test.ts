import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { merchantId } from '@shouli/vocabulary'
import { unreadable, verdictOn } from '../../testing/edges.ts'
import { facts, noon, registration, terminal } from '../../testing/index.ts'

const on = (id: string, change: Parameters<typeof registration>[0]) =>
  verdictOn(`qualification/${id}`, facts({ registration: registration(change) }), noon)

describe('registration', () => {
  it('knows neither merchant nor terminal that no register holds', () => {
    assert.equal(on('merchant-not-registered', { merchantOnFile: false }).is, 'obstacle')
    assert.equal(on('terminal-not-registered', { terminalOnFile: false }).is, 'obstacle')
  })

  it('asks nothing of a terminal where the question is about the merchant alone', () => {
    assert.equal(on('terminal-not-registered', { terminalId: null, terminalOnFile: false }).is, 'cleared')
  })

  it('still judges an unregistered merchant, of whom there are no papers', () => {
    const stranger = { ...facts({ registration: registration({ merchantOnFile: false }) }), merchant: null }
    assert.equal(verdictOn('qualification/merchant-not-registered', stranger, noon).is, 'obstacle')
    assert.equal(verdictOn('qualification/business-licence-missing', stranger, noon).is, 'not asked')
  })

  it('lets a terminal serve the one merchant it is bound to (259 §1.1), and keeps the name of the other to itself', () => {
    const other = merchantId('898310154110002')
    const { is, evidence } = on('terminal-bound-elsewhere', { boundMerchantId: other })
    assert.equal(is, 'obstacle')
    assert.equal(evidence?.observed, other)
    assert.equal(on('terminal-bound-elsewhere', { boundMerchantId: null }).is, 'cleared')
  })

  it('compares serial numbers only where both are known', () => {
    assert.equal(on('serial-number-mismatch', { serialSeen: 'N8600002' }).is, 'obstacle')
    assert.equal(on('serial-number-mismatch', { serialSeen: null }).is, 'cleared')
    assert.equal(on('serial-number-mismatch', { serialOnFile: null, serialSeen: 'N8600002' }).is, 'cleared')
  })

  it('is unknown, not clear, when the register cannot be read', () => {
    assert.equal(verdictOn('qualification/merchant-not-registered', { ...facts(), registration: unreadable }, noon).is, 'unknown')
  })
})

describe('status of the terminal', () => {
  const by = (id: string, status: 'in stock' | 'trading' | 'suspended' | 'withdrawn') =>
    verdictOn(id, facts({ terminal: terminal({ status }) }), noon).is

  it('has one cause for each state but trading', () => {
    for (const [id, status] of [
      ['qualification/terminal-in-stock', 'in stock'],
      ['qualification/terminal-suspended', 'suspended'],
      ['standing/terminal-withdrawn', 'withdrawn'],
    ] as const) {
      assert.equal(by(id, status), 'obstacle')
      assert.equal(by(id, 'trading'), 'cleared')
    }
  })
})
