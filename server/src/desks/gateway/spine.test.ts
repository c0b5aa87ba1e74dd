import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { debitCard, openWorld, ourBook } from './testing/index.ts'

describe('the spine', () => {
  it('judges a sale, records it, sends it on and answers what the network says', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    const outcome = await terminal.pay({ kind: 'sale', amountFen: 12_300, card: debitCard })
    assert.deepEqual(
      { ending: outcome.ending, answer: outcome.answer, approved: outcome.approved },
      { ending: 'answered', answer: '00', approved: true },
    )
    assert.match(outcome.rrn!, /^\d{12}$/)
    assert.deepEqual(await ourBook(world.database), { sale: { count: 1, fen: 12_300 } })
    assert.deepEqual(world.host.book.totals().standing, { sale: { count: 1, fen: 12_300 } })

    const declined = await terminal.pay({ kind: 'sale', amountFen: 851, card: debitCard })
    assert.equal(declined.answer, '51')
    assert.match(declined.reference!, /^[2-9A-HJKMNP-Z]{6}$/)
    assert.deepEqual(world.logged, [])
  })
})
