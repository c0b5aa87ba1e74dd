import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Original, Terminal } from '@shouli/fleet'
import { sql } from '../../ground/database/index.ts'
import { debitCard, openWorld, otherCard, ourBook, type World } from './testing/index.ts'

async function sold(terminal: Terminal, amountFen = 10_000): Promise<Original> {
  const { original } = await terminal.pay({ kind: 'sale', amountFen, card: debitCard })
  assert.notEqual(original, null)
  return original!
}

async function preAuthorised(terminal: Terminal, amountFen = 10_000): Promise<Original> {
  const { original } = await terminal.pay({ kind: 'pre-authorisation', amountFen, card: debitCard })
  assert.notEqual(original, null)
  return original!
}

async function booksAgree(world: World): Promise<void> {
  assert.deepEqual(await ourBook(world.database), world.host.book.totals().standing)
}

describe('a payment that takes another back', () => {
  it('voids a sale whole, once', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    const original = await sold(terminal)
    assert.equal((await terminal.pay({ kind: 'sale void', amountFen: 10_000, card: debitCard, original })).answer, '00')
    assert.equal((await terminal.pay({ kind: 'sale void', amountFen: 10_000, card: debitCard, original })).approved, false)
    await booksAgree(world)
  })

  it('does not void another amount, another card, or what was never sold', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    const original = await sold(terminal)
    const answers = [
      await terminal.pay({ kind: 'sale void', amountFen: 9_900, card: debitCard, original }),
      await terminal.pay({ kind: 'sale void', amountFen: 10_000, card: otherCard, original }),
      await terminal.pay({
        kind: 'sale void',
        amountFen: 10_000,
        card: debitCard,
        original: { ...original, rrn: '999999999999', trace: 999_999 },
      }),
    ].map(({ answer }) => answer)
    assert.deepEqual(answers, ['64', '14', '25'])
    await booksAgree(world)
  })

  it('refunds in parts up to the whole, and not a fen more', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    const original = await sold(terminal)
    const refund = async (amountFen: number): Promise<string | null> =>
      (await terminal.pay({ kind: 'refund', amountFen, card: debitCard, original })).answer
    await terminal.settle()
    await terminal.signOn()
    assert.deepEqual([await refund(4_000), await refund(6_100), await refund(6_000), await refund(100)], ['00', '61', '00', '61'])
    await booksAgree(world)
  })

  it('gives back what it took when the network refuses it', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    const original = await sold(terminal, 20_000)
    await terminal.settle()
    await terminal.signOn()
    const refund = async (amountFen: number): Promise<string | null> =>
      (await terminal.pay({ kind: 'refund', amountFen, card: debitCard, original })).answer
    assert.equal(await refund(10_005), '05')
    assert.equal(await refund(20_000), '00')
    await booksAgree(world)
  })

  it('stands again when its void was reversed', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    const original = await sold(terminal)
    const order = { kind: 'sale void' as const, amountFen: 10_000, card: debitCard, original }
    const wanted = terminal.request(order)
    assert.equal((await terminal.send(wanted, order)).answer, '00')
    const reversal = { mti: '0400', authenticated: true, fields: { ...wanted.fields, 39: '98' } as Record<number, string | Uint8Array> }
    for (const field of [26, 35, 37, 38, 52, 53, 55, 59]) delete reversal.fields[field]
    assert.equal((await terminal.send(reversal, order)).answer, '00')
    while (world.gateway.figures().reversals.done === 0) await new Promise((resolve) => void setTimeout(resolve, 10))
    await booksAgree(world)
    assert.equal((await terminal.pay(order)).answer, '00')
    await booksAgree(world)
  })
})

describe('a pre-authorisation', () => {
  it('is completed once, at most 15 % above', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    const original = await preAuthorised(terminal)
    const complete = async (amountFen: number): Promise<string | null> =>
      (await terminal.pay({ kind: 'completion', amountFen, card: debitCard, original })).answer
    assert.equal(await complete(11_600), '64')
    assert.equal(await complete(11_500), '00')
    assert.notEqual(await complete(100), '00')
    await booksAgree(world)
  })

  it('is voided, and a void completion lets it be completed again', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    const one = await preAuthorised(terminal)
    assert.equal((await terminal.pay({ kind: 'pre-authorisation void', amountFen: 10_000, card: debitCard, original: one })).answer, '00')

    const two = await preAuthorised(terminal)
    const completion = await terminal.pay({ kind: 'completion', amountFen: 10_000, card: debitCard, original: two })
    assert.equal(completion.answer, '00')
    const voided = await terminal.pay({ kind: 'completion void', amountFen: 10_000, card: debitCard, original: completion.original! })
    assert.equal(voided.answer, '00')
    await booksAgree(world)
  })

  it('older than the policy allows is refused', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    const original = await preAuthorised(terminal)
    await world.database.query(sql`update payments set received_at = received_at - interval '40 days' where kind = 'pre-authorisation'`)
    const late = await terminal.pay({ kind: 'completion', amountFen: 10_000, card: debitCard, original })
    assert.equal(late.answer, '22')
  })
})

describe('what has already happened at the terminal', () => {
  it('is reported: off-line sales and advices of completion', async () => {
    await using world = await openWorld()
    await world.database.query(sql`update policies set facts = jsonb_set(facts::jsonb, '{kindsRefused}', '[]')::json`)
    const terminal = await world.terminal()
    assert.equal((await terminal.pay({ kind: 'off-line sale', amountFen: 3_000, card: debitCard })).answer, '00')
    const original = await preAuthorised(terminal)
    assert.equal((await terminal.pay({ kind: 'completion advice', amountFen: 10_000, card: debitCard, original })).answer, '00')
    await booksAgree(world)
  })

  it('asks for a balance and moves nothing', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    assert.equal((await terminal.pay({ kind: 'balance', amountFen: 0, card: debitCard })).answer, '00')
    assert.equal((await terminal.pay({ kind: 'balance', amountFen: 0, card: debitCard })).answer, '00')
  })
})

describe('an advice whose outcome is unknown', () => {
  it('is sent again by its terminal until it is answered, and stands once', async () => {
    await using world = await openWorld()
    await world.database.query(sql`update policies set facts = jsonb_set(facts::jsonb, '{kindsRefused}', '[]')::json`)
    const terminal = await world.terminal()
    const order = { kind: 'off-line sale' as const, amountFen: 10_080, card: debitCard }
    const wanted = terminal.request(order)
    assert.equal((await terminal.send(wanted, order)).answer, '98')
    assert.deepEqual(world.host.book.totals().standing, { sale: { count: 1, fen: 10_080 } })
    assert.deepEqual(await ourBook(world.database), {})
    assert.equal((await terminal.send(wanted, order)).answer, '00')
    await booksAgree(world)
    assert.equal((await terminal.send(wanted, order)).answer, '00')
    assert.equal(world.host.book.totals().standing.sale?.count, 1)
  })
})
