import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Terminal, type TerminalProfile } from '@shouli/fleet'
import { sql } from '../../ground/database/index.ts'
import { putProfile } from './load-terminals.ts'
import { profileFrom, ProfileRefused } from './profiles.ts'
import { debitCard, openWorld } from './testing/index.ts'

/** Populations that differ in what sources contradict each other on. */
const populations: readonly { readonly name: string; readonly terminal: TerminalProfile; readonly macKeyBytes?: 8 | 16 }[] = [
  { name: 'ecb-raw', terminal: { macForm: 'raw' } },
  { name: 'ecb-single', terminal: { signOnCode: '001' } },
  { name: 'ecb-single-in-16', terminal: {}, macKeyBytes: 8 },
  { name: 'x99', terminal: { macAlgorithm: 'x9.9', macForm: 'raw' } },
  { name: 'x919', terminal: { macAlgorithm: 'x9.19', macForm: 'raw' } },
  { name: 'sm4', terminal: { macAlgorithm: 'sm4-ecb-unionpay' } },
  { name: 'sm4-cbc', terminal: { macAlgorithm: 'sm4-cbc', macForm: 'raw' } },
  { name: 'with-track-key', terminal: { signOnCode: '004' } },
  { name: 'right-aligned', terminal: { dialect: { f22Align: 'right', f48Counts: 'bytes', f61Digits: 'ascii', f59LengthWidth: 3 } } },
]

describe('terminals of different populations', () => {
  it('sign on, sell and settle at the same port', async () => {
    await using world = await openWorld({ terminals: populations.length })
    for (const [index, { name, terminal: speaks, macKeyBytes = 16 }] of populations.entries()) {
      const { dialect = {}, macAlgorithm, macForm } = speaks
      const mac = { ...(macAlgorithm === undefined ? {} : { macAlgorithm }), ...(macForm === undefined ? {} : { macForm }) }
      await putProfile(world.database, name, { networkTimeLimitMs: 400, macKeyBytes, dialect: { ...dialect, ...mac } })
      await world.database.query(sql`update gateway_terminals set profile = ${name} where terminal_id = ${String(10_000_001 + index)}`)
    }
    const gateway = await world.another()
    for (const [index, { name, terminal: speaks }] of populations.entries()) {
      const terminal = new Terminal({
        gateway: { port: gateway.port },
        terminal: { ...world.terminals[index]!, profile: speaks },
        answerTimeoutMs: 2_000,
      })
      assert.equal((await terminal.signOn()).answer, '00', name)
      const sold = await terminal.pay({ kind: 'sale', amountFen: 10_000, card: debitCard })
      assert.deepEqual([sold.ending, sold.answer], ['answered', '00'], name)
      const voided = await terminal.pay({ kind: 'sale void', amountFen: 10_000, card: debitCard, original: sold.original! })
      assert.equal(voided.answer, '00', name)
      assert.equal((await terminal.settle()).flag, '1', name)
      terminal.close()
    }
  })
})

describe('a profile', () => {
  it('is refused with the name of the setting that is wrong', () => {
    for (const settings of [
      { networkTimeLimitMs: 10 },
      { speed: 'high' },
      { macKeyBytes: 12 },
      { keyLayouts: { '003': 'PIK 99' } },
      { timeOutAnswer: 'X' },
    ]) {
      assert.throws(
        () => profileFrom('odd', settings),
        (error: Error) => error instanceof ProfileRefused && error.message.includes(Object.keys(settings)[0]!),
      )
    }
  })
})
