import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rows, sql } from '../../ground/database/index.ts'
import { withCheckDigit, type Card } from '@shouli/fleet'
import { openWorld } from './testing/index.ts'

/** Of the test range, with digits that nothing else has by chance. */
const debitCard: Card = { pan: withCheckDigit('622424193746528'), expiry: '3107', type: 'debit', pin: '802915', hasChip: true }
const otherCard: Card = { pan: withCheckDigit('625824716395824'), expiry: '2911', type: 'credit', pin: '740386', hasChip: true }

/** As digits, as BCD, and as characters in hexadecimal: the ways in which a card number could rest somewhere. */
const forms = (digits: string): string[] => [digits, Buffer.from(digits, 'latin1').toString('hex')]

describe('card data', () => {
  it('rest nowhere in the clear, whatever path a payment took', async () => {
    await using world = await openWorld()
    const terminal = await world.terminal()
    const { original } = await terminal.pay({ kind: 'sale', amountFen: 10_000, card: debitCard })
    await terminal.pay({ kind: 'sale', amountFen: 851, card: debitCard })
    await terminal.pay({ kind: 'sale', amountFen: 10_080, card: debitCard })
    await terminal.pay({ kind: 'sale', amountFen: 5_000, card: otherCard, entryMode: 'magnetic stripe' })
    await terminal.pay({ kind: 'sale', amountFen: 5_000, card: otherCard, entryMode: 'manual' })
    await terminal.pay({ kind: 'balance', amountFen: 0, card: debitCard })
    await terminal.pay({ kind: 'sale void', amountFen: 10_000, card: debitCard, original: original! })
    await terminal.pay({ kind: 'refund', amountFen: 99_999_900, card: debitCard, original: original! })
    const wanted = terminal.request({ kind: 'sale', amountFen: 4_200, card: debitCard })
    await terminal.send({ ...wanted, fields: { ...wanted.fields, 11: '000001' } }, { kind: 'sale', amountFen: 4_200, card: debitCard })
    await terminal.line.sendRaw(Buffer.concat([Buffer.from([0, 60]), Buffer.from(terminal.pack(wanted)).subarray(0, 60)]))
    await terminal.settle()

    const kept = [...world.logged]
    const tables = await rows<{ name: string }>(
      world.database,
      sql`select relname as name from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and not relispartition`,
    )
    for (const { name } of tables) {
      const found = await rows<{ row: string }>(world.database, {
        text: `select t::text as row from ${name} t`,
        values: [],
        parts: [`select t::text as row from ${name} t`],
      })
      kept.push(...found.map(({ row }) => `${name}: ${row}`))
    }
    assert.ok(kept.length > 20)
    const secrets = [debitCard, otherCard]
      .flatMap(({ pan, expiry }) => [pan, pan.slice(6), pan.slice(-6), `${pan.slice(-5)}d${expiry}`])
      .flatMap(forms)
    for (const line of kept)
      for (const secret of secrets) assert.ok(!line.toLowerCase().includes(secret.toLowerCase()), `${line.slice(0, 40)}…`)
  })
})
