import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Instant } from '@shouli/vocabulary'
import { standingClock } from '../../../ground/clock.ts'
import { sql, type Database } from '../../../ground/database/index.ts'
import { freshDatabase, NOON } from '../../../ground/database/testing/index.ts'
import { PaymentFeed } from './feed.ts'
import { putPayment } from './testing/payments.ts'

const after = (minutes: number): Instant => (NOON + minutes * 60_000) as Instant

/** Somebody who listens and remembers. */
function listener(from: string | null = null) {
  const heard: { id: string; payment: string }[] = []
  const resets: string[] = []
  let over = false
  return {
    heard,
    resets,
    isOver: () => over,
    payments: () => heard.map(({ payment }) => payment),
    subscription: {
      after: from,
      hear(events: readonly { id: string; payment: { id: string } }[], reset: string | null) {
        if (reset !== null) resets.push(reset)
        heard.push(...events.map(({ id, payment }) => ({ id, payment: payment.id })))
      },
      over: () => void (over = true),
      failed: (error: unknown) => {
        throw error
      },
    },
  }
}

async function until(holds: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (holds()) return
    await new Promise((soon) => setTimeout(soon, 25))
  }
  assert.fail(`waited in vain: ${what}`)
}

const open = async (): Promise<{ database: Database; clock: ReturnType<typeof standingClock>; feed: PaymentFeed }> => {
  const database = await freshDatabase({ connections: 6 })
  const clock = standingClock(NOON)
  return { database, clock, feed: new PaymentFeed(database, clock, String) }
}

/** A listener that is surely among the others: it has heard a payment that was put for the purpose. */
async function joined(feed: PaymentFeed, database: Database, who: ReturnType<typeof listener>): Promise<() => void> {
  const stop = feed.subscribe(who.subscription)
  for (let tries = 0; tries < 50 && who.heard.length === 0; tries++) {
    await putPayment(database, { at: after(0) })
    await new Promise((soon) => setTimeout(soon, 100))
  }
  assert.ok(who.heard.length > 0)
  return stop
}

describe('the live feed', () => {
  it('tells payments as they happen, each once, in order, to everybody', async () => {
    const { database, feed } = await open()
    await putPayment(database, { at: after(-1) })
    const [one, two] = [listener(), listener()]
    await joined(feed, database, one)
    await joined(feed, database, two)
    const ids: string[] = []
    for (let minute = 1; minute <= 30; minute++) ids.push(await putPayment(database, { at: after(minute) }))
    await until(() => one.payments().includes(ids[29]!) && two.payments().includes(ids[29]!), 'the last payment')
    for (const who of [one, two]) {
      assert.deepEqual(who.payments().slice(-30), ids)
      assert.equal(new Set(who.payments()).size, who.payments().length, 'each once')
    }
    feed.end()
    assert.ok(one.isOver() && two.isOver())
  })

  it('does not miss a payment whose transaction began earlier and ended later than one that was told', async () => {
    const { database, feed } = await open()
    const who = listener()
    await joined(feed, database, who)
    let commit: () => void = () => undefined
    const held = new Promise<void>((go) => (commit = go))
    let slowId = ''
    const slow = database.transaction(async (tx) => {
      // The transaction takes its number first, the payment is written into it at the end.
      await tx.query(sql`select pg_current_xact_id()`)
      await held
      slowId = await putPayment({ transaction: (work: (inner: typeof tx) => Promise<unknown>) => work(tx) } as never, { at: after(1) })
    })
    const quick = await putPayment(database, { at: after(2) })
    await new Promise((soon) => setTimeout(soon, 600))
    commit()
    await slow
    await until(() => who.payments().includes(quick) && who.payments().includes(slowId), 'both')
    assert.equal(who.payments().filter((id) => id === slowId).length, 1)
    feed.end()
  })

  it('goes on where a listener was, also at another process', async () => {
    const { database, clock, feed } = await open()
    const first = listener()
    const stop = await joined(feed, database, first)
    stop()
    const missed = [await putPayment(database, { at: after(1) }), await putPayment(database, { at: after(2), state: 'rejected' })]
    const elsewhere = new PaymentFeed(database, clock, String)
    const again = listener(first.heard.at(-1)!.id)
    elsewhere.subscribe(again.subscription)
    await until(() => again.heard.length >= 2, 'what was missed')
    const next = await putPayment(database, { at: after(3) })
    await until(() => again.payments().includes(next), 'what came after')
    assert.deepEqual(again.payments(), [...missed, next])
    assert.deepEqual(again.resets, [])
    elsewhere.end()
    feed.end()
  })

  it('sends whoever was away for too long, or comes with a place that is none, back to the list', async () => {
    const { database, clock, feed } = await open()
    const first = listener()
    const stop = await joined(feed, database, first)
    stop()
    clock.moveTo(after(11))
    for (const place of [first.heard.at(-1)!.id, 'made-up', '1_2_3_4']) {
      const late = listener(place)
      const leave = feed.subscribe(late.subscription)
      await until(() => late.resets.length === 1, place)
      leave()
    }
    feed.end()
  })

  it('looks at nothing while nobody listens', async () => {
    const { database, feed } = await open()
    const who = listener()
    const stop = await joined(feed, database, who)
    stop()
    await new Promise((soon) => setTimeout(soon, 600))
    const counted = async (): Promise<number> => {
      const { rows } = await database.query(
        sql`select seq_scan + coalesce(idx_scan, 0) as n from pg_stat_user_tables where relname like 'outbox_notes%' order by 1 desc limit 1`,
      )
      return (rows[0] as { n: number }).n
    }
    const before = await counted()
    await new Promise((soon) => setTimeout(soon, 800))
    assert.equal(await counted(), before)
    feed.end()
  })
})
