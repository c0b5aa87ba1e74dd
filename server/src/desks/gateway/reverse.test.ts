import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, it } from 'node:test'
import type { Terminal } from '@shouli/fleet'
import { rows, sql } from '../../ground/database/index.ts'
import { debitCard, openWorld, ourBook, type World } from './testing/index.ts'

const sale = (amountFen: number) => ({ kind: 'sale' as const, amountFen, card: debitCard })

type Wanted = ReturnType<Terminal['request']>

/** The reversal of a request, as a terminal builds it before the request leaves. */
function reversalOf({ fields }: Wanted, reason = '98'): Wanted {
  const repeated = [2, 3, 4, 11, 14, 22, 23, 25, 41, 42, 49, 60, 61]
  return {
    mti: '0400',
    authenticated: true,
    fields: {
      ...Object.fromEntries(repeated.flatMap((field) => (fields[field] === undefined ? [] : [[field, fields[field]]]))),
      39: reason,
    },
  }
}

async function networkSettled({ database }: World): Promise<void> {
  while ((await rows(database, sql`select 1 from gateway_reversals where state = 'open'`)).length > 0) await pause(20)
}

async function booksAgree(world: World): Promise<void> {
  await networkSettled(world)
  assert.deepEqual(await ourBook(world.database), {})
  assert.deepEqual(world.host.book.totals().standing, {})
}

describe('a reversal from a terminal', () => {
  it('takes an approved sale back, here and at the network', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    const wanted = terminal.request(sale(12_300))
    assert.equal((await terminal.send(wanted, sale(12_300))).answer, '00')
    assert.equal((await terminal.send(reversalOf(wanted), sale(12_300))).answer, '00')
    await booksAgree(world)
  })

  it('may come as often as it likes', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    const wanted = terminal.request(sale(12_300))
    await terminal.send(wanted, sale(12_300))
    for (let time = 0; time < 3; time += 1) assert.equal((await terminal.send(reversalOf(wanted), sale(12_300))).answer, '00')
    await booksAgree(world)
    assert.equal(world.host.book.totals().reversed, 1)
  })

  it('may come before its sale: then the sale is refused when it comes', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    const wanted = terminal.request(sale(12_300))
    assert.equal((await terminal.send(reversalOf(wanted), sale(12_300))).answer, '25')
    assert.notEqual((await terminal.send(wanted, sale(12_300))).answer, '00')
    await booksAgree(world)
    assert.equal(world.host.book.size, 0)
  })

  it('may come while the network is still thinking', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    const other = await world.terminal(0, { signOn: false })
    const wanted = terminal.request(sale(10_086))
    const reversal = terminal.pack(reversalOf(wanted))
    const asked = terminal.send(wanted, sale(10_086))
    await pause(60)
    const envelope = Buffer.from('6000060000603100311003', 'hex')
    assert.equal((await other.line.exchange([envelope, reversal], (bytes) => bytes, 3_000)).ending, 'answered')
    terminal.close()
    await asked
    await booksAgree(world)
  })

  it('of a refused sale changes nothing and is content', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    const wanted = terminal.request(sale(851))
    await terminal.send(wanted, sale(851))
    assert.equal((await terminal.send(reversalOf(wanted), sale(851))).answer, '00')
    await booksAgree(world)
  })

  it('with another amount than the sale is not taken for its reversal', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    const wanted = terminal.request(sale(12_300))
    await terminal.send(wanted, sale(12_300))
    const wrong = { ...wanted, fields: { ...wanted.fields, 4: '000000000100' } }
    assert.equal((await terminal.send(reversalOf(wrong), sale(100))).answer, '64')
    assert.deepEqual(await ourBook(world.database), { sale: { count: 1, fen: 12_300 } })
  })

  it('under a wrong MAC takes nothing back', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    const wanted = terminal.request(sale(12_300))
    await terminal.send(wanted, sale(12_300))
    terminal.spoilMacKey()
    const outcome = await terminal.send(reversalOf(wanted), sale(12_300))
    assert.deepEqual([outcome.answer, outcome.asks], ['A0', '3'])
    assert.deepEqual(await ourBook(world.database), { sale: { count: 1, fen: 12_300 } })
  })
})
