import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, it } from 'node:test'
import { amountTriggers } from '@shouli/fleet'
import { rows, sql } from '../../ground/database/index.ts'
import { debitCard, openWorld, ourBook, type World } from './testing/index.ts'

/** Until no reversal waits for the network any more. */
async function settle({ database }: World): Promise<void> {
  for (;;) {
    const open = await rows(database, sql`select 1 from gateway_reversals where state = 'open'`)
    if (open.length === 0) return
    await pause(20)
  }
}

const states = async ({ database }: World): Promise<string[]> =>
  (await rows<{ state: string }>(database, sql`select state from payments order by id`)).map(({ state }) => state)

describe('a payment whose outcome is unknown', () => {
  it('ends with equal books, however the network misbehaves', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    const answers: Record<string, string | null> = {}
    for (const { ending } of amountTriggers) {
      answers[ending] = (await terminal.pay({ kind: 'sale', amountFen: 10_000 + Number(ending), card: debitCard })).answer
      assert.ok(await world.gateway.ready(3_000))
    }
    // Answered in time, twice, or before the line dropped: approved. All else: unknown to us, and taken back.
    assert.deepEqual(answers, { 80: '98', 81: '98', 82: '00', 83: '00', 84: '98', 85: '98', 86: '00', 87: '98', 88: '98' })
    await settle(world)
    assert.deepEqual(await ourBook(world.database), world.host.book.totals().standing)
    assert.deepEqual(await states(world), [
      'reversed',
      'reversed',
      'approved',
      'approved',
      'reversed',
      'reversed',
      'approved',
      'reversed',
      'reversed',
    ])
  })

  it('is reversed as soon as the network answers again, however long that takes', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    await world.host.turn({ ignoreReversals: true })
    assert.equal((await terminal.pay({ kind: 'sale', amountFen: 10_080, card: debitCard })).answer, '98')
    await pause(300)
    assert.deepEqual(await states(world), ['in doubt'])
    await world.host.turn({ ignoreReversals: false })
    // The next try comes when its lease is over; a try that is due now stands for it.
    await world.database.query(sql`update gateway_reversals set next_at = now() where state = 'open'`)
    await settle(world)
    assert.deepEqual(await states(world), ['reversed'])
    assert.deepEqual(world.host.book.totals().standing, {})
  })

  it('is refused with 91 and sent nowhere while no line is up', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    await world.host.turn({ link: 'down' })
    while (world.gateway.health().state !== 'down') await pause(10)
    const outcome = await terminal.pay({ kind: 'sale', amountFen: 10_000, card: debitCard })
    assert.equal(outcome.answer, '91')
    assert.notEqual(outcome.reference, null)
    assert.deepEqual(await states(world), ['rejected'])
    await world.host.turn({ link: 'up' })
    assert.ok(await world.gateway.ready(5_000))
    assert.equal((await terminal.pay({ kind: 'sale', amountFen: 10_000, card: debitCard })).answer, '00')
  })
})
