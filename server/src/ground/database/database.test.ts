import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { instant, type Instant } from '@shouli/vocabulary'
import {
  Database,
  DatabaseUnreachable,
  firstRow,
  join,
  lockKeys,
  moment,
  prepared,
  rows,
  run,
  sql,
  transaction,
  withoutPassword,
} from './index.ts'
import { freshDatabase, NOON } from './testing/index.ts'

const database = await freshDatabase()
await database.query(sql`create table shelf (thing text primary key, fen bigint, day date, at timestamptz)`)

describe('a statement', () => {
  it('keeps values beside the text, also of statements inside', () => {
    const only = sql`and fen > ${5}`
    const { text, values } = sql`select * from shelf where thing = ${'cup'} ${only} and day = ${'2026-07-15'}`
    assert.equal(text, 'select * from shelf where thing = $1 and fen > $2 and day = $3')
    assert.deepEqual(values, ['cup', 5, '2026-07-15'])
  })

  it('can be put together from conditions', () => {
    const { text, values } = sql`select 1 where ${join([sql`a = ${1}`, sql`b = ${2}`], ' and ')}`
    assert.equal(text, 'select 1 where a = $1 and b = $2')
    assert.deepEqual(values, [1, 2])
  })

  it('is a value to the database whatever it says', async () => {
    const nasty = "'; drop table shelf; --"
    assert.deepEqual(await rows(database, sql`select ${nasty}::text as said`), [{ said: nasty }])
  })
})

describe('what comes back', () => {
  it('is whole numbers, days and instants', async () => {
    const at = instant('2026-07-15T12:00:00.123+08:00')
    await run(database, sql`insert into shelf values ('cup', ${999_999_999_999}, '2026-07-15', ${moment(at)})`)
    assert.deepEqual(await firstRow(database, sql`select fen, day, at, array[at] as ats from shelf where thing = 'cup'`), {
      fen: 999_999_999_999,
      day: '2026-07-15',
      at,
      ats: [at],
    })
    assert.deepEqual(await rows(database, sql`select '1900-01-01 00:00:00+00'::timestamptz as at`), [{ at: Date.parse('1900-01-01') }])
  })

  it('is refused rather than rounded beyond 2^53', async () => {
    await assert.rejects(rows(database, sql`select 9007199254740993::bigint as fen`), { code: 'NUMBER_TOO_LARGE' })
    assert.deepEqual(await rows(database, sql`select 1 as still`), [{ still: 1 }], 'and the connection goes on')
  })

  it('is nothing where there is nothing', async () => {
    assert.equal(await firstRow(database, sql`select 1 where false`), null)
  })
})

describe('a transaction', () => {
  const things = async (): Promise<string[]> =>
    (await rows<{ thing: string }>(database, sql`select thing from shelf where thing like 'tx%' order by thing`)).map(({ thing }) => thing)

  it('is all or nothing', async () => {
    await assert.rejects(
      transaction(database, async (tx) => {
        await run(tx, sql`insert into shelf values ('tx lost')`)
        throw new Error('no')
      }),
    )
    await transaction(database, (tx) => run(tx, sql`insert into shelf values ('tx kept')`))
    assert.deepEqual(await things(), ['tx kept'])
  })

  it('fails when a statement fails that nobody waited for', async () => {
    await assert.rejects(
      transaction(database, async (tx) => {
        tx.write(sql`insert into shelf values ('tx first')`)
        tx.write(sql`insert into shelf values ('tx first')`)
      }),
      { code: '23505' },
    )
    assert.deepEqual(await things(), ['tx kept'])
  })

  it('fails when a failure inside was swallowed: PostgreSQL would roll back without a word', async () => {
    await assert.rejects(
      transaction(database, async (tx) => {
        await run(tx, sql`insert into shelf values ('tx swallowed')`)
        await run(tx, sql`select 1/0`).catch(() => undefined)
      }),
      { code: 'TRANSACTION_ABORTED' },
    )
    assert.deepEqual(await things(), ['tx kept'])
  })

  it('can be rehearsed', async () => {
    let told = 0
    const rehearsed = await transaction(
      database,
      async (tx) => {
        tx.afterCommit(() => told++)
        await run(tx, sql`insert into shelf values ('tx rehearsed')`)
        return (await rows(tx, sql`select from shelf where thing = 'tx rehearsed'`)).length
      },
      { dryRun: true },
    )
    assert.equal(rehearsed, 1)
    assert.equal(told, 0)
    assert.deepEqual(await things(), ['tx kept'])
  })

  it('tells after the commit, and not before', async () => {
    const seen: string[] = []
    await transaction(database, async (tx) => {
      tx.afterCommit(() => seen.push('told'))
      await run(tx, sql`select 1`)
      seen.push('worked')
    })
    assert.deepEqual(seen, ['worked', 'told'])
  })

  it('has a time limit of its own where it wants one, and leaves the connection as it was', async () => {
    const one = new Database({ url: database.options.url, connections: 1, exitOnIdle: true })
    await assert.rejects(
      transaction(one, (tx) => run(tx, sql`select pg_sleep(5)`), { statementTimeoutMs: 20 }),
      { code: '57014' },
    )
    assert.deepEqual(await rows(one, sql`select current_setting('statement_timeout') as limit`), [{ limit: '30s' }])
  })
})

describe('locked names', () => {
  it('make transactions wait for each other, in whatever order they name them', async () => {
    const order: string[] = []
    const turn = (name: string, keys: readonly string[]): Promise<void> =>
      transaction(database, async (tx) => {
        await lockKeys(tx, keys)
        order.push(`${name} in`)
        await run(tx, sql`select pg_sleep(0.02)`)
        order.push(`${name} out`)
      })
    await Promise.all([
      turn('a', ['merchant:1', 'merchant:2']),
      turn('b', ['merchant:2', 'merchant:1', 'merchant:2']),
      turn('c', ['merchant:1']),
    ])
    for (let index = 0; index < order.length; index += 2) assert.equal(order[index]!.slice(0, 1), order[index + 1]!.slice(0, 1))
  })

  it('never deadlock', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `merchant:${index}`)
    await Promise.all(
      Array.from({ length: 24 }, (_, seed) =>
        transaction(database, (tx) =>
          lockKeys(
            tx,
            names.toSorted((a, b) => ((a.length * 7 + seed) % 5) - ((b.length * 3 + seed) % 4)),
          ),
        ),
      ),
    )
  })
})

describe('a database', () => {
  it('that cannot be reached is named without its password', async () => {
    const nowhere = new Database({ url: 'postgresql://shouli:geheim@127.0.0.1:1/none', exitOnIdle: true })
    await assert.rejects(rows(nowhere, sql`select 1`), (error: unknown) => {
      assert.ok(error instanceof DatabaseUnreachable)
      assert.equal(error.exitCode, 69)
      assert.match(error.message, /shouli:\*\*\*@127\.0\.0\.1:1/)
      assert.doesNotMatch(error.message, /geheim/)
      return true
    })
    assert.equal(withoutPassword('postgresql://a:b@c/d'), 'postgresql://a:***@c/d')
  })

  it('survives losing its connections, borrowed and idle', async () => {
    const lost = Promise.withResolvers<Error>()
    const victim = new Database({
      url: database.options.url,
      applicationName: 'victim',
      onLost: lost.resolve,
    })
    await Promise.all([rows(victim, sql`select pg_sleep(0.01)`), rows(victim, sql`select pg_sleep(0.01)`)])
    const shot = sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'victim'`
    await assert.rejects(
      transaction(victim, async (tx) => {
        await run(tx, sql`select 1`)
        await run(database, shot)
        await run(tx, sql`select 2`)
      }),
    )
    assert.match((await lost.promise).message, /terminat/)
    assert.deepEqual(await rows(victim, sql`select 3 as again`), [{ again: 3 }])
    await victim.end()
  })

  it('hears notifications, and says when it may have missed some', async () => {
    const heard: (string | null)[] = []
    const told = Promise.withResolvers<void>()
    const again = Promise.withResolvers<void>()
    const stop = await database.listen('gossip', (payload) => {
      heard.push(payload)
      if (heard.length === 2) told.resolve()
      if (heard.length === 3) again.resolve()
    })
    await run(database, sql`select pg_notify('gossip', 'one')`)
    await told.promise
    await run(
      database,
      sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'shouli listener' and datname = current_database()`,
    )
    await again.promise
    assert.deepEqual(heard, [null, 'one', null])
    await stop()
  })

  it('keeps the plan of a named statement and answers right for every value', async () => {
    const hot = new Database({ url: database.options.url, keepPlans: true, connections: 1, exitOnIdle: true })
    const twice = (n: number): Promise<{ twice: number } | null> =>
      firstRow<{ twice: number }>(hot, prepared('test.twice', sql`select ${n}::int * 2 as twice`))
    for (let n = 0; n < 8; n++) assert.deepEqual(await twice(n), { twice: 2 * n })
    assert.deepEqual(await rows(hot, sql`select generic_plans > 0 as kept from pg_prepared_statements where name = 'test.twice'`), [
      { kept: true },
    ])
  })

  it('knows moments only by the clock it is given', () => {
    assert.equal(moment(NOON), '2026-07-15T04:00:00.000Z')
    assert.equal(moment(null as Instant | null), null)
  })
})
