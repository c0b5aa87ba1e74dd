import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { instant, type Instant } from '@shouli/vocabulary'
import { verdictOn } from '../../testing/edges.ts'
import { facts, line, noon, policy, session, terminal } from '../../testing/index.ts'

const on = (id: string, change: Parameters<typeof session>[0], at: Instant = noon, rules: Parameters<typeof policy>[0] = {}) =>
  verdictOn(id, facts({ session: session(change), policy: policy(rules) }), at)

describe('sign-on-missing', () => {
  const id = 'verification/sign-on-missing'
  const signedOnAt = instant('2026-07-01T16:00:00Z') // the first second of 2 July in China

  it('holds for the day in China on which the terminal signed on', () => {
    assert.equal(on(id, { signedOnAt }, instant('2026-07-02T15:59:59Z')).is, 'cleared')
    const { is, evidence } = on(id, { signedOnAt }, instant('2026-07-02T16:00:00Z'))
    assert.equal(is, 'obstacle')
    assert.deepEqual(evidence?.threshold, { at: instant('2026-07-02T16:00:00Z') })
  })

  it('holds for longer where the policy does not ask for a daily sign-on, but never without any', () => {
    assert.equal(on(id, { signedOnAt }, instant('2026-07-09T04:00:00Z'), { signOnDaily: false }).is, 'cleared')
    assert.equal(on(id, { signedOnAt: null }, noon, { signOnDaily: false }).is, 'obstacle')
  })
})

describe('keys and message authentication', () => {
  it('refuses a message whose field 64 does not hold, or that has none where one is due', () => {
    const id = 'verification/message-authentication-failed'
    assert.equal(on(id, { mac: 'failed' }).is, 'obstacle')
    assert.equal(on(id, { mac: 'not sent' }).is, 'obstacle')
    assert.equal(on(id, { mac: 'held' }).is, 'cleared')
    assert.equal(on(id, { mac: null }).is, 'cleared') // a health check has no message
  })

  it('misses working keys by themselves', () => {
    assert.equal(on('verification/working-keys-missing', { keysLoaded: false }).is, 'obstacle')
    assert.equal(on('verification/working-keys-missing', {}).is, 'cleared')
  })
})

describe('batch', () => {
  it('differs only where the message carries one', () => {
    assert.equal(on('software/batch-number-mismatch', { batchSeen: 122 }).is, 'obstacle')
    assert.equal(on('software/batch-number-mismatch', { batchSeen: null }).is, 'cleared')
  })

  it('is full at its size, and has room for one below it', () => {
    assert.equal(on('operation/batch-full', { batchCount: 499 }).is, 'cleared')
    assert.equal(on('operation/batch-full', { batchCount: 500 }).is, 'obstacle')
  })
})

describe('application-version-outdated', () => {
  const version = (applicationVersion: string | null, model = 'A90') =>
    verdictOn('software/application-version-outdated', facts({ terminal: terminal({ applicationVersion, model }) }), noon).is

  it('compares numbers, not letters: 2.10 is newer than 2.9', () => {
    assert.equal(version('2.3.0'), 'cleared')
    assert.equal(version('2.2.9'), 'obstacle')
    assert.equal(version('2.10'), 'cleared')
    assert.equal(version('v2.3'), 'cleared')
  })

  it('takes the model’s own minimum, else the one for all others; what was never reported is not judged', () => {
    assert.equal(version('2.2.9', 'P2'), 'cleared')
    assert.equal(version('1.9', 'P2'), 'obstacle')
    assert.equal(version(null), 'cleared')
  })
})

describe('host-unreachable', () => {
  const state = (now: 'up' | 'degraded' | 'down') => verdictOn('system/host-unreachable', facts({ line: line({ state: now }) }), noon).is

  it('refuses at once when the line is down, and tries while it is only degraded', () => {
    assert.equal(state('down'), 'obstacle')
    assert.equal(state('degraded'), 'cleared')
    assert.equal(state('up'), 'cleared')
  })
})
