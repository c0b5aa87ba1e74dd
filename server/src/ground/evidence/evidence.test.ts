import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { verify } from '@shouli/evidence'
import { merchantId, type Instant } from '@shouli/vocabulary'
import { Database, rows, run, sql, transaction } from '../database/index.ts'
import { freshDatabase, NOON } from '../database/testing/index.ts'
import { readChain, readHead, record, verifyChain, type Entry } from './index.ts'

const shop = merchantId('898310154110001')
const stall = merchantId('898310154110002')
const entry = (merchant: typeof shop, what: object, at = NOON): Entry => ({ merchantId: merchant, at, entry: what })

const recorded = (database: Database, entries: readonly Entry[]): Promise<unknown> => transaction(database, (tx) => record(tx, entries))

describe('chains of evidence', () => {
  it('grow one for each merchant, in the order in which things happened', async () => {
    const database = await freshDatabase()
    await recorded(database, [entry(shop, { n: 1 }), entry(stall, { n: 1 }), entry(shop, { n: 2 })])
    await recorded(database, [entry(shop, { n: 3 })])
    const chain = await readChain(database, shop)
    assert.deepEqual(
      chain.map(({ position, entry: what }) => [position, what]),
      [
        [1, { n: 1 }],
        [2, { n: 2 }],
        [3, { n: 3 }],
      ],
    )
    assert.equal(verify(chain), null)
    assert.deepEqual(await verifyChain(database, shop), { links: 3, end: chain[2]!.hash, brokenAt: null })
    assert.deepEqual((await readHead(database, stall))!.position, 1)
    assert.deepEqual(await verifyChain(database, merchantId('999999999999999')), { links: 0, end: null, brokenAt: null })
  })

  it('keep what JSON can carry as it was hashed, whatever the order of keys and the size of numbers', async () => {
    const database = await freshDatabase()
    const odd = { z: 1, a: [1e21, 0.1, -0, 123456789012345680000], 中文: '“引号”\u2028', nested: { b: null, a: { y: 1, x: '' } } }
    await recorded(database, [entry(shop, odd)])
    assert.equal((await verifyChain(database, shop)).brokenAt, null)
  })

  it('record nothing when the transaction does not commit', async () => {
    const database = await freshDatabase()
    await assert.rejects(
      transaction(database, async (tx) => {
        await record(tx, [entry(shop, { n: 1 })])
        throw new Error('changed my mind')
      }),
    )
    assert.equal(await readHead(database, shop), null)
  })

  it('are exact when several processes append to the same ones at the same time', async () => {
    const database = await freshDatabase()
    const other = new Database({ url: database.options.url, exitOnIdle: true })
    await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        recorded(index % 2 === 0 ? database : other, [
          entry(index % 3 === 0 ? stall : shop, { index, first: true }),
          entry(index % 3 === 0 ? shop : stall, { index }),
        ]),
      ),
    )
    for (const merchant of [shop, stall])
      assert.deepEqual({ ...(await verifyChain(database, merchant)), end: '' }, { links: 30, end: '', brokenAt: null })
  })

  for (const { what, forge, brokenAt } of [
    { what: 'an entry was changed', forge: sql`update evidence_links set entry = '{"n":9}' where position = 2`, brokenAt: 2 },
    { what: 'a link was taken out', forge: sql`delete from evidence_links where position = 2`, brokenAt: 2 },
    { what: 'the last link was taken off', forge: sql`delete from evidence_links where position = 3`, brokenAt: 3 },
    { what: 'the end kept apart was set back', forge: sql`update evidence_heads set position = 2`, brokenAt: 3 },
  ]) {
    it(`show that ${what}`, async () => {
      const database = await freshDatabase()
      await recorded(database, [entry(shop, { n: 1 }), entry(shop, { n: 2 }), entry(shop, { n: 3 })])
      assert.equal(await run(database, forge), 1)
      assert.equal((await verifyChain(database, shop)).brokenAt, brokenAt)
    })
  }

  it('find their links across months', async () => {
    const database = await freshDatabase()
    const days = ['2026-06-30T23:59:59+08:00', '2026-07-01T00:00:00+08:00', '2026-08-01T00:00:00+08:00', '2031-01-01T00:00:00+08:00']
    for (const day of days) await recorded(database, [entry(shop, { day }, Date.parse(day) as Instant)])
    assert.equal((await verifyChain(database, shop)).links, 4)
    const partitions = await rows<{ name: string }>(
      database,
      sql`select distinct tableoid::regclass::text as name from evidence_links order by name`,
    )
    assert.deepEqual(
      partitions.map(({ name }) => name),
      ['evidence_links_2026_06', 'evidence_links_2026_07', 'evidence_links_2026_08', 'evidence_links_default'],
    )
  })
})
