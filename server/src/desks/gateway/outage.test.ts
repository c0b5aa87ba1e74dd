import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, it } from 'node:test'
import { firstRow, rows, sql, type Statement } from '../../ground/database/index.ts'
import { debitCard, openWorld, ourBook, type World } from './testing/index.ts'

const sale = (amountFen: number) => ({ kind: 'sale' as const, amountFen, card: debitCard })

/** A table that is away stands for a database that is: every statement that needs it fails. */
async function without(world: World, table: string, during: () => Promise<void>): Promise<void> {
  const text = (statement: string): Statement => ({ text: statement, values: [], parts: [statement] })
  await world.database.query(text(`alter table ${table} rename to ${table}_away`))
  try {
    await during()
  } finally {
    await world.database.query(text(`alter table ${table}_away rename to ${table}`))
  }
}

describe('a database that does not answer', () => {
  it('lets payments be refused with 96, sends nothing, and takes nobody down', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    await without(world, 'payments', async () => {
      assert.equal((await terminal.pay(sale(10_000))).answer, '96')
      assert.equal((await terminal.echo()).answer, '00')
    })
    await without(world, 'terminals', async () => assert.equal((await terminal.signOn()).answer, '96'))
    assert.equal(world.host.book.size, 0)
    await terminal.signOn()
    assert.equal((await terminal.pay(sale(10_000))).answer, '00')
  })

  it('while the network answers: the terminal hears nothing and takes its sale back, and the books agree', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal(0, { answerTimeoutMs: 500 })
    const paying = terminal.pay(sale(10_086))
    for (;;) {
      if ((await rows(world.database, sql`select 1 from payments`)).length === 1) break
      await pause(5)
    }
    await without(world, 'evidence_links', async () => {
      while (world.gateway.figures().owed === 0) await pause(5)
    })
    const outcome = await paying
    assert.deepEqual([outcome.answer, outcome.reversal], [null, 'done'])
    while (world.gateway.figures().owed > 0) await pause(5)
    while ((await rows(world.database, sql`select 1 from gateway_reversals where state = 'open'`)).length > 0) await pause(10)
    assert.deepEqual(await firstRow(world.database, sql`select state from payments`), { state: 'reversed' })
    assert.deepEqual(await ourBook(world.database), {})
    assert.deepEqual(world.host.book.totals().standing, {})
  })
})
