import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Transaction as Payment } from '@shouli/acceptance'
import * as good from '@shouli/acceptance/testing'
import { fen, localDate, merchantId, terminalId, type PanToken } from '@shouli/vocabulary'
import { firstRow, rows, sql, transaction } from '../../ground/database/index.ts'
import { freshDatabase, NOON } from '../../ground/database/testing/index.ts'
import {
  addMovements,
  countedAs,
  listingsOf,
  putOnList,
  takeBackMovements,
  takeOffList,
  type ListingEntry,
  type Movement,
} from './index.ts'

const shop = merchantId('898310154110001')
const entry: ListingEntry = {
  id: 'l1',
  list: 'own-risk',
  subject: 'merchant',
  key: shop,
  effect: 'block',
  reason: { zh: '甲', en: 'a' },
  since: localDate('2026-07-01'),
  until: null,
  addedBy: 'anna',
  addedAt: NOON,
}

const movement = (change: Partial<Movement> = {}): Movement => ({
  merchantId: shop,
  terminalId: terminalId('10000001'),
  paymentId: crypto.randomUUID(),
  card: 'card-1' as PanToken,
  person: null,
  amount: fen(1_000),
  credit: true,
  presented: true,
  at: NOON,
  ...change,
})

describe('what counts', () => {
  const counted = (kind: Payment['kind']): ReturnType<typeof countedAs> =>
    countedAs(good.transaction({ kind, amount: fen(500), cardType: 'credit' }))

  it('is money that comes in, and cards that are presented', () => {
    assert.deepEqual(counted('sale'), { amount: 500, credit: true, presented: true })
    assert.deepEqual(counted('pre-authorisation'), { amount: 0, credit: true, presented: true })
    assert.deepEqual(counted('completion'), { amount: 500, credit: true, presented: false })
  })

  it('is nothing for a refund, a void or a balance inquiry', () => {
    for (const kind of ['refund', 'sale void', 'balance'] as const) assert.equal(counted(kind), null)
  })
})

describe('days', () => {
  it('say what the movements say, whatever is added and taken back, in whatever order', async () => {
    const database = await freshDatabase()
    const all = Array.from({ length: 40 }, (_, index) =>
      movement({ merchantId: merchantId(`89831015411000${index % 4}`), amount: fen(100 + index), credit: index % 3 === 0 }),
    )
    await Promise.all(
      [0, 10, 20, 30].map((from) =>
        transaction(database, async (tx) => {
          addMovements(tx, all.slice(from, from + 10))
        }),
      ),
    )
    await Promise.all(
      [all.slice(0, 12), all.slice(5, 20), all.slice(15, 25).toReversed()].map((some) =>
        transaction(database, async (tx) => takeBackMovements(tx, some, NOON)),
      ),
    )
    const differ = await rows(
      database,
      sql`
        select merchant_id
        from risk_days d
        left join (
          select merchant_id, count(*) as count, sum(amount_fen) as sum_fen, count(*) filter (where credit) as credit_count
          from risk_movements where undone_at is null group by merchant_id) m using (merchant_id)
        where (d.count, d.sum_fen, d.credit_count) is distinct from (m.count, m.sum_fen, m.credit_count)`,
    )
    assert.deepEqual(differ, [])
    assert.deepEqual(await firstRow(database, sql`select sum(count)::int as count from risk_days`), { count: 15 })
  })
})

describe('risk lists', () => {
  it('name a subject once, take the newest ground, and let it go again', async () => {
    const database = await freshDatabase()
    await transaction(database, (tx) => putOnList(tx, [entry]))
    await transaction(database, (tx) => putOnList(tx, [{ ...entry, id: 'l2', effect: 'watch' }]))
    assert.deepEqual(
      (await listingsOf(database, [shop])).map(({ id, effect }) => [id, effect]),
      [['l1', 'watch']],
    )
    const off = { list: 'own-risk', subject: 'merchant', key: shop, by: 'bea', at: NOON } as const
    assert.equal(await transaction(database, (tx) => takeOffList(tx, off)), true)
    assert.equal(await transaction(database, (tx) => takeOffList(tx, off)), false)
    assert.deepEqual(await listingsOf(database, [shop]), [])
  })
})
