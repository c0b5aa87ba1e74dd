import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { firstRow, sql } from '../../ground/database/index.ts'
import { verifyChain } from '../../ground/evidence/index.ts'
import { debitCard, openWorld, ourBook, SHOP } from './testing/index.ts'

describe('two gateways on one database', () => {
  it('count together: of twenty payments at once exactly as many pass as the rule allows', async () => {
    await using world = await openWorld({ terminals: 20 })
    const rule = { id: 'seven-in-an-hour', subject: 'merchant', minutes: 60, count: 7 }
    await world.database.query(
      sql`update policies set facts = jsonb_set(facts::jsonb, '{frequency}', ${JSON.stringify([rule])}::jsonb)::json`,
    )
    const other = await world.another()
    const terminals = await Promise.all(
      world.terminals.map((_, index) => world.terminal(index, { gateway: index % 2 === 0 ? world.gateway : other })),
    )
    const outcomes = await Promise.all(terminals.map((terminal) => terminal.pay({ kind: 'sale', amountFen: 10_000, card: debitCard })))
    const answers = outcomes.map(({ answer }) => answer)
    assert.equal(answers.filter((answer) => answer === '00').length, 7)
    assert.equal(answers.filter((answer) => answer === '65').length, 13)
    assert.equal(new Set(outcomes.flatMap(({ reference }) => reference ?? [])).size, 13)
    assert.equal(new Set(outcomes.map(({ rrn }) => rrn)).size, 20)
    assert.equal((await verifyChain(world.database, SHOP)).brokenAt, null)
    assert.deepEqual(await ourBook(world.database), world.host.book.totals().standing)
  })

  it('serve the same terminal one after the other, and take back what the other one sold', async () => {
    await using world = await openWorld()
    const other = await world.another()
    const here = await world.terminal(0)
    const wanted = here.request({ kind: 'sale', amountFen: 10_000, card: debitCard })
    const order = { kind: 'sale' as const, amountFen: 10_000, card: debitCard }
    assert.equal((await here.send(wanted, order)).answer, '00')

    const frame = here.pack(wanted)
    const there = await world.terminal(0, { signOn: false, gateway: other })
    const again = await there.line.exchange([Buffer.from('6000060000603100311003', 'hex'), frame], (bytes) => bytes, 3_000)
    assert.equal(again.ending, 'answered')
    assert.equal(world.host.book.size, 1)
  })

  it('leave a living one’s payments alone', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    const paying = terminal.pay({ kind: 'sale', amountFen: 10_086, card: debitCard })
    await world.another()
    assert.equal((await paying).answer, '00')
    assert.deepEqual(await firstRow(world.database, sql`select count(*) from gateway_reversals`), { count: 0 })
  })
})
