import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { instant } from '@shouli/vocabulary'
import { Database, ensurePartitions, migrate, rows, sql, type Statement } from './index.ts'
import { readMigrations, type Migration } from './migrate.ts'
import { months } from './partitions.ts'
import { emptyDatabase, freshDatabase, NOON } from './testing/index.ts'

const one: Migration = { name: '0001-one', up: 'create table one (n int); insert into one values (1);', check: null }
const two: Migration = { name: '0007-two', up: 'alter table one add column two int not null default 2;', check: null }

describe('migrations', () => {
  it('run once, in the order of their names, and whatever is missing runs later', async () => {
    const database = await emptyDatabase()
    assert.deepEqual(await migrate(database, NOON, [one]), ['0001-one'])
    assert.deepEqual(await migrate(database, NOON, [one, two]), ['0007-two'])
    assert.deepEqual(await migrate(database, NOON, [one, two]), [])
    assert.deepEqual(await rows(database, sql`select * from one`), [{ n: 1, two: 2 }])
  })

  it('leave nothing behind when one of them fails, or its check', async () => {
    const database = await emptyDatabase()
    const wrong: Migration = {
      name: '0002-wrong',
      up: 'update one set n = 2',
      check: "do $$ begin raise exception 'the data came out wrong'; end $$",
    }
    await assert.rejects(migrate(database, NOON, [one, wrong]), /came out wrong/)
    assert.deepEqual(await rows(database, sql`select to_regclass('one') is null as nothing`), [{ nothing: true }])
  })

  it('run once when several processes start at the same time', async () => {
    const database = await emptyDatabase()
    const other = new Database({ url: database.options.url, exitOnIdle: true })
    const ran = await Promise.all([migrate(database, NOON), migrate(other, NOON), migrate(database, NOON)])
    assert.deepEqual(
      ran.map(({ length }) => length).toSorted((a, b) => a - b),
      [0, 0, readMigrations().length],
    )
  })

  it('refuse a database that a newer version has changed', async () => {
    const database = await emptyDatabase()
    await migrate(database, NOON, [one, two])
    await assert.rejects(migrate(database, NOON, [one]), { code: 'SCHEMA_TOO_NEW', exitCode: 78, message: /0007-two/ })
  })
})

describe('partitions', () => {
  it('are the months in China, over the turn of the year', () => {
    assert.deepEqual(
      months(instant('2026-11-30T16:00:00Z'), instant('2027-01-31T15:59:59Z')).map(({ name, from, to }) => [name, from, to]),
      [
        ['2026_12', '2026-12-01', '2027-01-01'],
        ['2027_01', '2027-01-01', '2027-02-01'],
      ],
    )
  })

  it('are made ahead for every table that grows with time, once', async () => {
    const database = await freshDatabase()
    const [from, to] = [instant('2027-03-15T00:00:00+08:00'), instant('2027-05-15T00:00:00+08:00')]
    const made = await ensurePartitions(database, from, to)
    for (const table of ['outbox_notes', 'evidence_links', 'risk_movements', 'risk_days'])
      for (const month of ['2027_03', '2027_04', '2027_05']) assert.ok(made.includes(`${table}_${month}`), `${table} ${month}`)
    assert.deepEqual(await ensurePartitions(database, from, to), [])
  })

  it('take the rows of their month, to the second', async () => {
    const database = await freshDatabase()
    await ensurePartitions(database, instant('2027-03-15T00:00:00+08:00'), instant('2027-03-15T00:00:00+08:00'))
    const note = (at: string): Statement =>
      sql`insert into outbox_notes (merchant_id, at, subject, type, body) values ('', ${at}, 's', 't', '{}')`
    for (const at of ['2027-02-28 23:59:59+08', '2027-03-01 00:00:00+08', '2027-03-31 23:59:59+08', '2027-04-01 00:00:00+08'])
      await database.query(note(at))
    assert.deepEqual(
      await rows(database, sql`select tableoid::regclass::text as partition, count(*) as rows from outbox_notes group by 1 order by 1`),
      [
        { partition: 'outbox_notes_2027_03', rows: 2 },
        { partition: 'outbox_notes_default', rows: 2 },
      ],
    )
  })

  it('take over the rows that came before they were made', async () => {
    const database = await freshDatabase()
    await database.query(sql`insert into outbox_notes (merchant_id, at, subject, type, body) values ('', '2027-03-05', 'early', 't', '{}')`)
    await ensurePartitions(database, instant('2027-03-15T00:00:00+08:00'), instant('2027-03-15T00:00:00+08:00'))
    assert.deepEqual(await rows(database, sql`select tableoid::regclass::text as partition, subject from outbox_notes`), [
      { partition: 'outbox_notes_2027_03', subject: 'early' },
    ])
  })

  it('are made while others write, without making them wait', async () => {
    const database = await freshDatabase()
    await database.transaction(async (tx) => {
      await tx.query(sql`insert into outbox_notes (merchant_id, at, subject, type, body) values ('', '2026-07-15', 's', 't', '{}')`)
      const made = await ensurePartitions(database, instant('2028-01-01T00:00:00+08:00'), instant('2028-01-02T00:00:00+08:00'))
      assert.ok(made.includes('outbox_notes_2028_01'))
    })
  })
})
