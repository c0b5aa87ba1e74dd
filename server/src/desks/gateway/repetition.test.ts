import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rows, sql } from '../../ground/database/index.ts'
import { debitCard, openWorld, otherCard, ourBook } from './testing/index.ts'

const sale = (amountFen: number, card = debitCard) => ({ kind: 'sale' as const, amountFen, card })

describe('a repeated request', () => {
  it('gets the stored answer and moves no money again', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    const wanted = terminal.request(sale(12_300))
    const first = await terminal.send(wanted, sale(12_300))
    const second = await terminal.send(wanted, sale(12_300))
    assert.equal(first.answer, '00')
    assert.deepEqual([second.answer, second.rrn, second.authCode], [first.answer, first.rrn, first.authCode])
    assert.deepEqual(await ourBook(world.database), { sale: { count: 1, fen: 12_300 } })
    assert.equal(world.host.book.size, 1)
  })

  it('gets the refusal again with the same reference', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    const wanted = terminal.request(sale(851))
    const first = await terminal.send(wanted, sale(851))
    const second = await terminal.send(wanted, sale(851))
    assert.equal(first.answer, '51')
    assert.equal(second.reference, first.reference)
  })

  it('waits for the first one while that is still on its way', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    const again = await world.terminal(0, { signOn: false })
    const wanted = terminal.request(sale(10_086))
    const frame = terminal.pack(wanted)
    const first = terminal.send(wanted, sale(10_086))
    await again.line.open()
    const envelope = Buffer.from('6000060000603100311003', 'hex')
    const second = again.line.exchange([envelope, frame], (bytes) => bytes, 3_000)
    assert.equal((await first).answer, '00')
    assert.equal((await second).ending, 'answered')
    assert.equal(world.host.book.size, 1)
  })

  it('with another amount or card under the same trace is refused with 94, and noted', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    const wanted = terminal.request(sale(12_300))
    await terminal.send(wanted, sale(12_300))
    const dearer = { ...wanted, fields: { ...wanted.fields, 4: '000000099900' } }
    assert.equal((await terminal.send(dearer, sale(99_900))).answer, '94')
    const stranger = terminal.request(sale(12_300, otherCard))
    assert.equal(
      (await terminal.send({ ...stranger, fields: { ...stranger.fields, 11: wanted.fields[11]! } }, sale(12_300, otherCard))).answer,
      '94',
    )
    assert.deepEqual(await ourBook(world.database), { sale: { count: 1, fen: 12_300 } })
    const notes = await rows<{ type: string }>(world.database, sql`select type from outbox_notes where type = 'payment replayed'`)
    assert.equal(notes.length, 2)
  })
})
