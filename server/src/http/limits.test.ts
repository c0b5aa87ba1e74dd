import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { instant, type Instant } from '@shouli/vocabulary'
import { callerOf, Limiter, limitHeaders } from './limits.ts'

const start = instant('2026-07-15T12:00:00+08:00')
const after = (ms: number): Instant => (start + ms) as Instant

describe('a limiter', () => {
  it('lets the quota through at once, then one more for each share of the window', () => {
    const limiter = new Limiter({ calls: 3, windowSeconds: 60 })
    const allowed = [0, 0, 0, 0, 19_999, 20_000, 20_000].map((ms) => limiter.take('a', 1, after(ms)).allowed)
    assert.deepEqual(allowed, [true, true, true, false, false, true, false])
  })

  it('says how many are left, when one more is allowed, and when all are back', () => {
    const limiter = new Limiter({ calls: 2, windowSeconds: 60 })
    assert.deepEqual(limiter.take('a', 1, start), { allowed: true, remaining: 1, resetSeconds: 30, retrySeconds: 0 })
    assert.deepEqual(limiter.take('a', 1, start), { allowed: true, remaining: 0, resetSeconds: 60, retrySeconds: 0 })
    assert.deepEqual(limiter.take('a', 1, after(10_000)), { allowed: false, remaining: 0, resetSeconds: 50, retrySeconds: 20 })
    assert.equal(limiter.take('a', 1, after(30_000)).allowed, true)
  })

  it('keeps callers apart, and only looks when asked to', () => {
    const limiter = new Limiter({ calls: 1, windowSeconds: 60 })
    for (let look = 0; look < 5; look++) assert.equal(limiter.take('a', 0, start).allowed, true)
    limiter.take('a', 1, start)
    assert.equal(limiter.take('a', 0, start).allowed, false)
    assert.equal(limiter.take('b', 1, start).allowed, true)
  })

  it('remembers a bounded number of callers', () => {
    const limiter = new Limiter({ calls: 1, windowSeconds: 60 })
    for (let caller = 0; caller < 100_010; caller++) limiter.take(String(caller), 1, start)
    assert.equal(limiter.callers, 100_000)
    assert.equal(limiter.take('100009', 1, start).allowed, false, 'the newest is still remembered')
  })

  it('writes the headers of the draft', () => {
    const standing = { allowed: true, remaining: 7, resetSeconds: 18, retrySeconds: 0 }
    assert.deepEqual(limitHeaders('staff', { calls: 10, windowSeconds: 60 }, standing), {
      'ratelimit-policy': '"staff";q=10;w=60',
      ratelimit: '"staff";r=7;t=18',
    })
  })
})

describe('who is counted', () => {
  it('is an IPv4 address, also when it comes as IPv6', () => {
    assert.equal(callerOf('203.0.113.7'), '203.0.113.7')
    assert.equal(callerOf('::ffff:203.0.113.7'), '203.0.113.7')
  })

  it('is the /64 of an IPv6 address, however it is written', () => {
    const one = callerOf('2001:db8:0:1::42')
    assert.equal(one, '2001:db8:0:1::/64')
    assert.equal(callerOf('2001:0DB8:0000:0001:9:8:7:6'), one)
    assert.equal(callerOf('2001:db8::2'), '2001:db8:0:0::/64')
    assert.equal(callerOf('fe80::1%eth0'), 'fe80:0:0:0::/64')
    assert.equal(callerOf('::1'), '0:0:0:0::/64')
  })
})
