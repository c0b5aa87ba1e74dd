import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fen, merchantId, terminalId, type Instant } from '@shouli/vocabulary'
import { standingClock } from '../clock.ts'
import { Database, rows, sql, transaction, type Transaction } from '../database/index.ts'
import { freshDatabase, NOON } from '../database/testing/index.ts'
import { backOffMs } from './back-off.ts'
import { deliver, leave, type Event, type Reader } from './index.ts'

const shop = (number: number): ReturnType<typeof merchantId> => merchantId(`8983101541100${String(number).padStart(2, '0')}`)

const approved = (number: number, rrn: string): Event => ({
  type: 'payment approved',
  merchantId: shop(number),
  terminalId: terminalId('10000001'),
  paymentId: `p-${rrn}`,
  kind: 'sale',
  amount: fen(100),
  rrn,
  at: NOON,
})

const rrnOf = (event: Event): string => ('rrn' in event ? event.rrn : '')

/** Takes notes down in order. */
function listener(name = 'cases', take: Reader['take'] = () => Promise.resolve()): Reader & { heard: string[] } {
  const heard: string[] = []
  return {
    name,
    heard,
    types: ['payment approved'],
    async take(event, tx) {
      await take(event, tx)
      heard.push(rrnOf(event))
    },
  }
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  assert.fail('did not happen')
}

const start = (
  database: Database,
  readers: readonly Reader[],
  more: { lanes?: number; now?: () => Instant } = {},
): ReturnType<typeof deliver> =>
  deliver({
    database,
    readers,
    clock: more.now ?? (() => NOON),
    lanes: more.lanes ?? 1,
    onProblem: () => undefined,
    onOutage: () => undefined,
  })

const leaveAll = (database: Database, events: readonly Event[]): Promise<void> => transaction(database, async (tx) => leave(tx, events))

const parked = (database: Database): Promise<object[]> =>
  rows(database, sql`select body ->> 'rrn' as rrn, attempts, problem from outbox_parked order by note_id`)

describe('the outbox', () => {
  it('takes what a reader picks, each in a transaction of its own, counts the rest as read, and keeps the order behind a failed one', async () => {
    const database = await freshDatabase()
    let now = NOON
    let broken = true
    const transactions: string[] = []
    const reader = listener('picky', async (event, tx) => {
      if (broken && rrnOf(event) === 'keep 2') throw new Error('not yet')
      transactions.push((await rows<{ id: string }>(tx, sql`select pg_current_xact_id()::text as id`))[0]!.id)
    })
    const picky: Reader = { ...reader, pick: async (events) => events.map((event) => rrnOf(event).startsWith('keep')) }
    const words = ['skip 1', 'keep 1', 'skip 2', 'keep 2', 'skip 3', 'keep 3', 'keep 4']
    await leaveAll(
      database,
      words.map((rrn) => approved(rrn === 'keep 4' ? 2 : 1, rrn)),
    )
    const stop = await start(database, [picky], { now: () => now })
    await until(() => reader.heard.length === 2)
    assert.deepEqual(reader.heard, ['keep 1', 'keep 4'])
    broken = false
    now = (now + 3_600_000) as Instant
    await until(async () => (await parked(database)).length === 0)
    await stop()
    assert.deepEqual(
      reader.heard.filter((word) => word.startsWith('keep')),
      ['keep 1', 'keep 4', 'keep 2', 'keep 3'],
    )
    assert.equal(new Set(transactions).size, transactions.length)
  })

  it('goes on to the next picked note after one that waited, also when that one is the first of its stretch', async () => {
    const database = await freshDatabase()
    let now = NOON
    let broken = true
    const reader = listener('picky', async () => {
      if (broken) throw new Error('not yet')
    })
    const outages: Error[] = []
    const begin = (): ReturnType<typeof deliver> =>
      deliver({
        database,
        readers: [{ ...reader, pick: async (events) => events.map(() => true) }],
        clock: () => now,
        onProblem: () => undefined,
        onOutage: (error) => outages.push(error),
      })
    await leaveAll(database, [approved(1, 'waits')])
    const stop = await begin()
    await until(async () => (await parked(database)).length === 1)
    await stop()
    await leaveAll(database, [approved(2, 'next')])
    broken = false
    now = (now + 3_600_000) as Instant
    const again = await begin()
    await until(() => reader.heard.length === 2 || outages.length > 0)
    await again()
    assert.deepEqual(outages, [])
    assert.deepEqual(reader.heard, ['waits', 'next'])
  })

  it('holds a note exactly when the transaction that left it was committed', async () => {
    const database = await freshDatabase()
    await assert.rejects(
      transaction(database, async (tx) => {
        leave(tx, [approved(1, 'rolled back')])
        throw new Error('changed my mind')
      }),
    )
    await leaveAll(database, [approved(1, 'committed')])
    assert.deepEqual(await rows(database, sql`select body ->> 'rrn' as rrn from outbox_notes`), [{ rrn: 'committed' }])
  })

  it('delivers each note once to each reader, in order, also those left before anybody read', async () => {
    const database = await freshDatabase()
    const one = listener('one')
    const other = listener('other')
    await leaveAll(database, [approved(1, '1'), approved(1, '2')])
    const stop = await start(database, [one, other])
    for (let index = 3; index < 140; index++) await leaveAll(database, [approved(1, String(index))])
    await until(() => one.heard.length === 139 && other.heard.length === 139)
    await stop()
    const expected = Array.from({ length: 139 }, (_, index) => String(index + 1))
    assert.deepEqual(one.heard, expected)
    assert.deepEqual(other.heard, expected)
  })

  it('goes on where it was, and does not repeat, after a stop', async () => {
    const database = await freshDatabase()
    const reader = listener()
    await leaveAll(database, [approved(1, '1')])
    const stop = await start(database, [reader])
    await until(() => reader.heard.length === 1)
    await stop()
    await leaveAll(database, [approved(1, '2')])
    const again = await start(database, [reader])
    await until(() => reader.heard.length === 2)
    await again()
    assert.deepEqual(reader.heard, ['1', '2'])
  })

  it('misses no note of a transaction that began earlier and committed later', async () => {
    const database = await freshDatabase()
    const reader = listener()
    const stop = await start(database, [reader])
    let commit = (): void => undefined
    const begun = Promise.withResolvers<void>()
    const slow = transaction(database, async (tx) => {
      leave(tx, [approved(1, 'early')])
      await rows(tx, sql`select 1 as one`)
      begun.resolve()
      await new Promise<void>((resolve) => (commit = resolve))
    })
    await begun.promise
    await leaveAll(database, [approved(2, 'late')])
    await new Promise((resolve) => setTimeout(resolve, 100))
    commit()
    await slow
    await until(() => reader.heard.length === 2)
    await stop()
    assert.deepEqual(reader.heard.toSorted(), ['early', 'late'])
  })

  it('writes what a reader does and that it was read together: exactly once in the database', async () => {
    const database = await freshDatabase()
    await database.query(sql`create table done (rrn text)`)
    const reader = listener('writer', async (event, tx: Transaction) => tx.write(sql`insert into done values (${rrnOf(event)})`))
    await leaveAll(database, [approved(1, '1'), approved(2, '2')])
    const stop = await start(database, [reader])
    await until(async () => (await rows(database, sql`select from done`)).length === 2)
    await stop()
    assert.equal((await rows(database, sql`select from done`)).length, 2)
  })

  it('lets a note that cannot be taken in wait, and later ones of its subject behind it, while others go on', async () => {
    const database = await freshDatabase()
    const clock = standingClock(NOON)
    let broken = true
    const reader = listener('cases', async (event, tx) => {
      tx.write(sql`insert into schema_migrations values (${`half done ${rrnOf(event)}`}, now())`)
      if (broken && rrnOf(event) === '1') throw new Error('the printer is on fire')
    })
    await leaveAll(database, [approved(1, '1'), approved(1, '2'), approved(2, '3')])
    const stop = await start(database, [reader], { now: clock })
    await until(() => reader.heard.length === 1)
    assert.deepEqual(reader.heard, ['3'])
    assert.deepEqual(await parked(database), [
      { rrn: '1', attempts: 1, problem: 'the printer is on fire' },
      { rrn: '2', attempts: 0, problem: null },
    ])
    assert.deepEqual(await rows(database, sql`select name from schema_migrations where name like 'half done%'`), [{ name: 'half done 3' }])

    broken = false
    await leaveAll(database, [approved(1, '4')])
    clock.moveTo((NOON + backOffMs(1)) as Instant)
    await until(() => reader.heard.length === 4)
    await stop()
    assert.deepEqual(reader.heard, ['3', '1', '2', '4'])
    assert.deepEqual(await parked(database), [])
  })

  it('is read by several processes at once without repeating, a subject by one at a time', async () => {
    const database = await freshDatabase()
    const second = new Database({ url: database.options.url, exitOnIdle: true })
    const reader = listener()
    const stops = [await start(database, [reader], { lanes: 2 }), await start(second, [reader], { lanes: 2 })]
    for (let index = 1; index <= 40; index++) await leaveAll(database, [approved(index % 5, String(index))])
    await until(() => reader.heard.length >= 40)
    for (const stop of stops) await stop()
    assert.equal(reader.heard.length, 40)
    for (let number = 0; number < 5; number++) {
      const ofShop = reader.heard.map(Number).filter((rrn) => rrn % 5 === number)
      assert.deepEqual(
        ofShop,
        ofShop.toSorted((one, other) => one - other),
      )
    }
  })

  it('waits longer each time, at most ten minutes', () => {
    assert.deepEqual([1, 2, 3, 10, 11, 1_000].map(backOffMs), [1_000, 2_000, 4_000, 512_000, 600_000, 600_000])
  })
})
