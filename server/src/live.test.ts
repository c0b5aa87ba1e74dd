// Payments as they happen, over real connections to several processes on one database.

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { follow, type Followed } from '@shouli/contract'
import type { Terminal } from '@shouli/fleet'
import { debitCard, SHOP } from './desks/gateway/testing/index.ts'
import { references } from './desks/gateway/routes/index.ts'
import { Database, sql } from './ground/database/index.ts'
import type { Server } from './main.ts'
import { ask, openHouse, type House } from './testing/house.ts'

describe('live payments', () => {
  let house: House
  let gateway: Server
  let other: Server
  let terminal: Terminal
  before(async () => {
    house = await openHouse()
    gateway = await house.open({}, {})
    other = await house.open()
    terminal = await house.terminal(gateway)
  })
  after(() => house[Symbol.asyncDispose]())

  /** Listens until `enough`, selling something each time it is asked to. */
  async function listen(
    at: Server,
    options: Partial<Parameters<typeof follow>[0]>,
    enough: (heard: readonly Followed[]) => boolean,
  ): Promise<Followed[]> {
    const ending = new AbortController()
    const heard: Followed[] = []
    for await (const event of follow({ base: at.http!.base, send: fetch, after: null, signal: ending.signal, ...options })) {
      heard.push(event)
      if (enough(heard)) break
    }
    ending.abort()
    return heard
  }

  const sell = async (amountFen = 12_300): Promise<string> => (await terminal.pay({ kind: 'sale', amountFen, card: debitCard })).rrn!
  const payments = (heard: readonly Followed[]) => heard.flatMap((event) => (event.event === 'payment' ? [event.payment] : []))

  it('reach a listener at another process than the gateway’s', async () => {
    const wanted = listen(other, {}, (heard) => heard.length >= 2)
    const stop = every(150, () => sell())
    const heard = payments(await wanted)
    await stop()
    assert.deepEqual(
      heard.map(({ merchant_id, result, amount_fen }) => [merchant_id, result, amount_fen]),
      [
        [SHOP, 'approved', 12_300],
        [SHOP, 'approved', 12_300],
      ],
    )
  })

  it('are filtered at the server', async () => {
    const wanted = listen(other, { query: { result: 'rejected' } }, (heard) => heard.length >= 1)
    const stop = every(150, async () => {
      await sell()
      await sell(851)
    })
    const [rejected] = payments(await wanted)
    await stop()
    assert.deepEqual([rejected!.result, rejected!.answer], ['rejected', '51'])
  })

  it('go on after a break where the listener was, at whichever process it comes back to', async () => {
    const first = listen(other, {}, (heard) => heard.length >= 1)
    const stop = every(150, () => sell())
    const { id } = (await first)[0]!
    await stop()
    const missed = [await sell(), await sell(), await sell()]
    const heard = payments(
      await listen(gateway, { after: id }, (events) => events.length > 0 && payments(events).some(({ rrn }) => rrn === missed[2])),
    )
    const rrns = heard.map(({ rrn }) => rrn)
    assert.deepEqual(rrns.slice(-3), missed)
    assert.equal(new Set(rrns).size, rrns.length, 'each once')
  })

  it('end when the server leaves, and the listener is told to come again', async () => {
    const leaving = await house.open()
    const heard = listen(leaving, {}, () => false)
    await new Promise((soon) => setTimeout(soon, 300))
    await leaving.stop()
    assert.deepEqual(await heard, [])
  })
})

describe('guessing references', () => {
  it('is counted for misses alone, and stopped; whoever holds a slip is not hindered until then', async () => {
    await using house = await openHouse()
    const server = await house.open({ HTTP_REFERENCE_MISSES: '5' }, {})
    const terminal = await house.terminal(server)
    const { reference } = await terminal.pay({ kind: 'sale', amountFen: 851, card: debitCard })
    const { base } = server.http!
    const written = references(await server.keyStore.secret('references'))
    const status = async (word: string): Promise<number> => (await ask(base, { path: `/v1/references/${word}` })).status

    for (let look = 0; look < 20; look++) assert.equal(await status(reference!), 200)
    for (let typo = 0; typo < 20; typo++)
      assert.equal(await status(`${reference!.slice(0, -1)}${reference!.endsWith('2') ? '3' : '2'}`), 404)
    for (let guess = 0; guess < 5; guess++) assert.equal(await status(written.write(9_000 + guess)), 404)
    assert.equal(await status(reference!), 429)
    const page = await ask(base, { path: `/r/${reference}` })
    assert.equal(page.status, 429)
    assert.match(page.text, /尝试次数太多/)
    assert.match(String(page.headers['retry-after']), /^\d+$/)
  })
})

describe('leaving', () => {
  it('answers what is under way, and takes nothing new', async () => {
    await using house = await openHouse()
    const server = await house.open()
    const { base } = server.http!
    const blocker = new Database({ url: house.url, exitOnIdle: true })
    let release: () => void = () => undefined
    const held = new Promise<void>((go) => (release = go))
    const blocking = blocker.transaction(async (tx) => {
      await tx.query(sql`lock table payments in access exclusive mode`)
      await held
    })
    await waiting(blocker, 0)
    const asked = Array.from({ length: 5 }, () => ask(base, { path: '/v1/payments' }))
    await waiting(blocker, 5)

    const stopped = server.stop()
    await assert.rejects(ask(base, { path: '/health' }))
    release()
    const answered = await Promise.all(asked)
    assert.deepEqual(new Set(answered.map(({ status }) => status)), new Set([200]))
    await stopped
    await blocking
    await blocker.end()
  })
})

/** Until so many statements wait for the lock. */
async function waiting(database: Database, count: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const { rows } = await database.query(sql`
      select count(*) filter (where not granted) as waiting, count(*) filter (where granted and mode = 'AccessExclusiveLock') as held
      from pg_locks where relation = 'payments'::regclass`)
    const found = rows[0] as { waiting: number; held: number }
    if (found.held > 0 && found.waiting >= count) return
    await new Promise((soon) => setTimeout(soon, 20))
  }
  assert.fail('nobody waits')
}

/** @returns stops it; waits for the one under way */
function every(ms: number, work: () => Promise<unknown>): () => Promise<void> {
  const ending = new AbortController()
  const turning = (async () => {
    while (!ending.signal.aborted) {
      await work()
      await new Promise((soon) => setTimeout(soon, ms))
    }
  })()
  return async () => {
    ending.abort()
    await turning
  }
}
