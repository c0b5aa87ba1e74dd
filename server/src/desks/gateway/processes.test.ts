import assert from 'node:assert/strict'
import { hostname } from 'node:os'
import { describe, it } from 'node:test'
import { firstRow, rows, run, sql } from '../../ground/database/index.ts'
import { debitCard, openWorld, ourBook, type World } from './testing/index.ts'

const sale = { kind: 'sale' as const, amountFen: 10_086, card: debitCard }

/** As if the process that sent it had been killed while the network was thinking. @returns its name */
async function abandon(world: World, { machine, pid }: { machine: string; pid: number }): Promise<string> {
  const ghost = '00000000-0000-7000-8000-00000000dead'
  await run(
    world.database,
    sql`
      insert into gateway_processes (process, machine, pid, connections, started_at, beat_at)
      values (${ghost}, ${machine}, ${pid}, 'shouli gateway ghost', now(), now())`,
  )
  await run(world.database, sql`update payments set state = 'pending', process = ${ghost}, answer = null, decided_by = null, approved = 0`)
  return ghost
}

const stateOf = async ({ database }: World): Promise<string> =>
  (await firstRow<{ state: string }>(database, sql`select state from payments`))!.state

/** Larger than any process number that Linux gives out. */
const NOBODY = 99_999_999

describe('payments that an ended process left pending', () => {
  it('are reversed by the next to start when it ran on this machine', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    await terminal.pay(sale)
    await abandon(world, { machine: hostname(), pid: NOBODY })
    await world.another()
    while ((await stateOf(world)) !== 'reversed') await new Promise((resolve) => void setTimeout(resolve, 20))
    assert.deepEqual(await ourBook(world.database), {})
    assert.deepEqual(world.host.book.totals().standing, {})
    const left = await rows(world.database, sql`select 1 from gateway_processes where ended_at is null`)
    assert.equal(left.length, 2)
  })

  it('are left alone while its beat may still come from another machine', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    await terminal.pay(sale)
    await abandon(world, { machine: 'elsewhere', pid: NOBODY })
    await world.another()
    assert.equal(await stateOf(world), 'pending')
  })

  it('are finished by another when the one that began has ended as well', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    await terminal.pay(sale)
    const ghost = await abandon(world, { machine: 'elsewhere', pid: NOBODY })
    await run(world.database, sql`update gateway_processes set struck_at = now() where process = ${ghost}`)
    await world.another()
    assert.notEqual(await stateOf(world), 'pending')
  })
})

describe('a process that was taken for dead though it lives', () => {
  it('writes no intent under its old name, and goes on under a new one', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    await run(world.database, sql`update gateway_processes set struck_at = now(), ended_at = now()`)
    const first = await terminal.pay(sale)
    assert.equal(first.answer, '96')
    while ((await rows(world.database, sql`select 1 from gateway_processes where struck_at is null`)).length === 0) {
      await new Promise((resolve) => void setTimeout(resolve, 20))
    }
    assert.equal((await terminal.pay(sale)).answer, '00')
    assert.deepEqual(await ourBook(world.database), world.host.book.totals().standing)
  })
})
