import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Terminal } from '@shouli/fleet'
import { firstRow, sql } from '../../ground/database/index.ts'
import { debitCard, openWorld, ourBook } from './testing/index.ts'

const order = { kind: 'sale' as const, amountFen: 10_000, card: debitCard }
const envelope = Buffer.from('6000060000603100311003', 'hex')

/** Sends bytes as one frame. @returns field 39 of the answer, or how it ended without one */
async function send(terminal: Terminal, bytes: Uint8Array, timeoutMs = 300): Promise<string> {
  const exchange = await terminal.line.exchange([envelope, bytes], (frame) => frame, timeoutMs)
  return exchange.ending === 'answered' ? answerIn(exchange.answer) : exchange.ending
}

/** The code stands before terminal and merchant number, which are known. */
function answerIn(frame: Buffer): string {
  const at = frame.indexOf('10000001')
  return at < 2 ? 'no field 41' : frame.toString('latin1', at - 2, at)
}

describe('a message that is none', () => {
  it('that breaks off behind its terminal number is answered 30', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    const whole = Buffer.from(terminal.pack(terminal.request(order)))
    const cut = whole.subarray(0, whole.indexOf('10000001') + 8)
    assert.equal(await send(terminal, cut), '30')
    const inside = whole.subarray(0, whole.length - 20)
    assert.equal(await send(terminal, inside), '30')
    assert.deepEqual(await ourBook(world.database), {})
  })

  it('is ignored when nobody can be answered, and the line stays usable', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    assert.equal(await send(terminal, Buffer.from('nonsense that is no message at all')), 'no answer')
    assert.equal(await send(terminal, Buffer.alloc(40)), 'no answer')
    assert.equal((await terminal.pay(order)).answer, '00')
    assert.equal(world.gateway.figures().dispatch.unreadable, 2)
  })

  it('without an amount is refused with 30 and can be explained', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    const wanted = terminal.request(order)
    const outcome = await terminal.send(
      { ...wanted, fields: Object.fromEntries(Object.entries(wanted.fields).filter(([field]) => field !== '4')) },
      order,
    )
    assert.equal(outcome.answer, '30')
    assert.match(outcome.reference!, /^[2-9A-HJKMNP-Z]{6}$/)
    assert.deepEqual(await firstRow(world.database, sql`select cause, answer, assessment from payments`), {
      cause: 'software/message-format-wrong',
      answer: '30',
      assessment: null,
    })
  })

  it('of a kind that we do not serve is refused with 12', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    const wanted = terminal.request(order)
    const topUp = { ...wanted, fields: { ...wanted.fields, 60: `48${String(wanted.fields[60]).slice(2)}` } }
    assert.equal((await terminal.send(topUp, order)).answer, '12')
  })

  it('changed on its way is refused with A0', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    const bytes = Buffer.from(terminal.pack(terminal.request(order)))
    const at = bytes.indexOf(Buffer.from('000000010000', 'hex'))
    bytes[at + 4] = 0x02
    assert.equal(await send(terminal, bytes, 2_000), 'A0')
    assert.deepEqual(await ourBook(world.database), {})
  })
})
