import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Refusal, type Assessment, type Problem } from '@shouli/contract'
import { firstRow, sql } from '../ground/database/index.ts'
import { forgetAnswers } from './idempotency.ts'
import { later, post, startApp, type TestApp } from './testing/index.ts'

const answer: Assessment = {
  at: '2026-07-15T04:00:00.000Z',
  audience: 'staff',
  accepted: true,
  answer: null,
  policy_version: '2026-07',
  obstacles: [],
  unknowns: [],
  cleared: [],
  cleared_count: 0,
}
const merchant = { merchant_id: '898310058120001' }
const problem = async (response: Response): Promise<Problem> => (await response.json()) as Problem

describe('a POST', () => {
  let app: TestApp
  /** Another process on the same database. */
  let other: TestApp
  let calls = 0
  let work: () => Promise<Assessment>
  before(async () => {
    const rooms = {
      assess: async () => {
        calls += 1
        return work()
      },
    }
    app = await startApp({ rooms })
    other = await startApp({ rooms, database: app.database })
  })
  after(async () => {
    await app.close()
    await other.close()
  })
  const url = (at: TestApp = app): string => `${at.base}/v1/assessments`

  it('is refused without an Idempotency-Key, before anything else is looked at', async () => {
    for (const key of [null, '', 'k'.repeat(256)]) {
      const response = await post(url(), { nonsense: true }, { key })
      assert.equal(response.status, 400)
      assert.deepEqual((await problem(response)).code, 'idempotency_key_missing')
    }
  })

  it('is worked on once: a repeat gets the stored answer from whichever process it meets, and says so', async () => {
    calls = 0
    work = async () => ({ ...answer, policy_version: `call ${calls}` })
    const first = await post(url(), merchant, { key: 'once' })
    const again = await post(url(), merchant, { key: 'once' })
    const elsewhere = await post(url(other), merchant, { key: 'once' })

    assert.equal(calls, 1)
    assert.equal(first.headers.get('idempotency-replayed'), null)
    assert.equal(again.headers.get('idempotency-replayed'), 'true')
    const bodies = await Promise.all([first, again, elsewhere].map((response) => response.text()))
    assert.deepEqual(new Set(bodies).size, 1)
    assert.equal(again.headers.get('content-type'), first.headers.get('content-type'))
  })

  it('with the same key and another body is refused', async () => {
    work = async () => answer
    await post(url(), merchant, { key: 'reused' })
    const response = await post(url(), { ...merchant, terminal_id: '10000001' }, { key: 'reused' })
    assert.equal(response.status, 422)
    assert.equal((await problem(response)).code, 'idempotency_key_reused')
  })

  it('that is still being worked on is told to wait, also at another process, and is worked on once', async () => {
    calls = 0
    let finish: () => void = () => undefined
    const started = new Promise<void>((begun) => {
      work = () =>
        new Promise((done) => {
          finish = () => done(answer)
          begun()
        })
    })
    const first = post(url(), merchant, { key: 'slow' })
    await started
    for (const at of [app, other]) {
      const response = await post(url(at), merchant, { key: 'slow' })
      assert.equal(response.status, 409)
      assert.equal(response.headers.get('retry-after'), '1')
      assert.equal((await problem(response)).code, 'idempotency_running')
    }
    finish()
    assert.equal((await first).status, 200)
    assert.equal((await post(url(), merchant, { key: 'slow' })).status, 200)
    assert.equal(calls, 1)
  })

  it('sent fifty times at once is worked on once', async () => {
    calls = 0
    work = async () => answer
    const statuses = await Promise.all(
      Array.from({ length: 50 }, async (_, index) => (await post(url(index % 2 === 0 ? app : other), merchant, { key: 'storm' })).status),
    )
    assert.equal(calls, 1)
    assert.ok(statuses.every((status) => status === 200 || status === 409))
  })

  it('that was refused by the route is stored; a failure of ours is not', async () => {
    work = async () => {
      throw new Refusal('policy_not_found', { pointer: '/body/policy_version' })
    }
    assert.equal((await post(url(), merchant, { key: 'refused' })).status, 404)
    const replay = await post(url(), merchant, { key: 'refused' })
    assert.equal(replay.status, 404)
    assert.equal(replay.headers.get('idempotency-replayed'), 'true')
    assert.match(replay.headers.get('content-type')!, /problem\+json/)

    work = async () => {
      throw new Error('a bug')
    }
    assert.equal((await post(url(), merchant, { key: 'failed' })).status, 500)
    work = async () => answer
    const retried = await post(url(), merchant, { key: 'failed' })
    assert.equal(retried.status, 200)
    assert.equal(retried.headers.get('idempotency-replayed'), null)
  })

  it('that was malformed does not use up its key', async () => {
    work = async () => answer
    assert.equal((await post(url(), { merchant_id: 'short' }, { key: 'malformed' })).status, 400)
    assert.equal((await post(url(), merchant, { key: 'malformed' })).status, 200)
  })

  it('is taken over after a minute from a process that died over it', async () => {
    const begun = new Promise<void>((now) => {
      work = () => {
        now()
        return new Promise(() => undefined)
      }
    })
    const abandoned = new AbortController()
    void fetch(url(), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'died' },
      body: JSON.stringify(merchant),
      signal: abandoned.signal,
    }).catch(() => undefined)
    await begun
    work = async () => answer
    later(other.clock, 59_000)
    assert.equal((await post(url(other), merchant, { key: 'died' })).status, 409)
    later(other.clock, 2_000)
    assert.equal((await post(url(other), merchant, { key: 'died' })).status, 200)
    abandoned.abort()
  })

  it('is forgotten after its time, and its key is free again', async () => {
    work = async () => answer
    await post(url(), merchant, { key: 'old' })
    later(app.clock, 23.9 * 3_600_000)
    assert.equal((await post(url(), { ...merchant, terminal_id: '10000001' }, { key: 'old' })).status, 422)
    later(app.clock, 0.2 * 3_600_000)
    assert.equal((await post(url(), { ...merchant, terminal_id: '10000001' }, { key: 'old' })).status, 200)

    later(app.clock, 25 * 3_600_000)
    assert.ok((await forgetAnswers(app.database, app.clock())) > 0)
    const left = await firstRow<{ left: number }>(app.database, sql`select count(*) as left from http_answers`)
    assert.equal(left!.left, 0)
  })
})
