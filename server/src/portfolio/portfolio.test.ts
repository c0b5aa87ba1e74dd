import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { assess, causeOf, type Transaction } from '@shouli/acceptance'
import * as good from '@shouli/acceptance/testing'
import { fen, isSocialCreditCode, merchantId, merchantNumberHints, terminalId, type CardNumber, type PanToken } from '@shouli/vocabulary'
import { gather, type Question } from '../dossier/index.ts'
import { rows, sql, transaction } from '../ground/database/index.ts'
import { freshDatabase, NOON } from '../ground/database/testing/index.ts'
import { addMovements } from '../registers/risk/index.ts'
import { signedOn } from '../registers/terminals/index.ts'
import { seedDemo, type Portfolio, type TerminalKey } from './index.ts'

const loaded: TerminalKey[] = []
const options = {
  terminals: 40,
  seed: 7,
  at: NOON,
  personToken: (number: string) => `person:${number.slice(-6)}`,
  cardToken: (card: CardNumber) => `card:${card.reveal().slice(-4)}` as PanToken,
  loadKeys: async (keys: readonly TerminalKey[]) => void loaded.push(...keys),
}

const database = await freshDatabase()
const portfolio = await seedDemo(database, options)
await transaction(database, async (tx) => {
  const terminals = portfolio.terminals.map(({ terminalId: id }) => ({ terminalId: terminalId(id), batch: 1, at: NOON }))
  signedOn(tx, terminals)
})

/** A sale as the fleet would make it there. */
function saleAt(
  { terminalId: id, merchantId: shop, place, serial }: Portfolio['terminals'][number],
  change: Partial<Transaction> = {},
): Question {
  return {
    merchantId: merchantId(shop),
    terminalId: terminalId(id),
    serialSeen: serial,
    transaction: good.transaction({
      pan: 'card:0001' as PanToken,
      amount: fen(8_800),
      cardType: 'debit',
      position: place ?? null,
      ...change,
    }),
    message: { batchSeen: 1, mac: 'held' },
    original: null,
    line: good.line(),
    at: NOON,
  }
}

/** What it takes besides an ordinary sale. */
const sales: Readonly<Record<string, Partial<Transaction>>> = {
  'risk/card-listed': { pan: 'card:0082' as PanToken },
  'risk/micro-credit-limit': { cardType: 'credit' },
  'risk/micro-magnetic-stripe': { entryMode: 'magnetic stripe' },
  'standing/lending-merchant-credit': { cardType: 'credit' },
  'standing/kind-not-permitted': { kind: 'off-line sale' },
}

describe('the demo portfolio', () => {
  it('has as many ordinary terminals as asked for, each able to take a payment', async () => {
    const faulty = new Set(portfolio.faults.map(({ merchantId }) => merchantId))
    const ordinary = portfolio.terminals.filter(({ merchantId }) => !faulty.has(merchantId))
    assert.equal(ordinary.length, 40)
    const dossiers = await gather(
      database,
      ordinary.map((terminal) => saleAt(terminal)),
    )
    for (const { facts, question } of dossiers) {
      const { obstacles, unknowns } = assess(facts, NOON)
      assert.deepEqual([question.merchantId, obstacles.map(({ cause }) => cause.id), unknowns], [question.merchantId, [], []])
    }
  })

  for (const { cause, terminalId: id, amountFen } of portfolio.faults) {
    const needsSeveral = ['risk/payments-too-frequent', 'risk/card-too-frequent', 'risk/day-total-over-limit'].includes(cause)
    it(`has a shop whose ${needsSeveral ? 'repeated payments meet' : 'next payment meets'} ${cause} first`, async () => {
      assert.ok(causeOf(cause) !== undefined)
      const terminal = portfolio.terminals.find(({ terminalId }) => terminalId === id)!
      const question = saleAt(terminal, { ...sales[cause], ...(amountFen === undefined ? {} : { amount: fen(amountFen) }) })
      await transaction(
        database,
        async (tx) => {
          const common = {
            merchantId: question.merchantId,
            terminalId: question.terminalId!,
            person: null,
            credit: false,
            presented: true,
            at: NOON,
          }
          const many = Array.from({ length: needsSeveral ? 6 : 0 }, (_, index) => ({
            ...common,
            paymentId: crypto.randomUUID(),
            card: (cause === 'risk/card-too-frequent' ? 'card:0001' : `card:${index}`) as PanToken,
            amount: question.transaction!.amount,
          }))
          const counts = { 'risk/payments-too-frequent': 6, 'risk/card-too-frequent': 3, 'risk/day-total-over-limit': 2 }[cause] ?? 0
          addMovements(tx, many.slice(0, counts))
          const [dossier] = await gather(tx, [question])
          assert.equal(assess(dossier!.facts, NOON).obstacles[0]?.cause.id, cause)
        },
        { dryRun: true },
      )
    })
  }

  it('hands every terminal a key of its own, to the key store and to the fleet alike', () => {
    assert.equal(loaded.length, portfolio.terminals.length)
    assert.equal(new Set(loaded.map(({ tmk }) => tmk.toString('hex'))).size, loaded.length)
    for (const { terminalId, tmk } of loaded)
      assert.equal(portfolio.terminals.find((terminal) => terminal.terminalId === terminalId)!.tmkHex, tmk.toString('hex'))
  })

  it('makes numbers that could be true: check digits hold, merchant numbers speak of their category', async () => {
    const licences = await rows<{ number: string }>(database, sql`select number from merchant_documents where kind = 'business licence'`)
    assert.ok(licences.length > 20)
    for (const { number } of licences) assert.ok(isSocialCreditCode(number), number)
    for (const { merchantId: id, mcc } of portfolio.merchants) assert.equal(merchantNumberHints(merchantId(id))!.mcc, mcc)
  })

  it('adds nothing when it is sown again', async () => {
    const count = async (): Promise<unknown> =>
      rows(
        database,
        sql`
          select (select count(*) from merchants) as merchants, (select count(*) from terminals) as terminals,
                 (select count(*) from merchant_documents) as documents, (select count(*) from merchant_freezes) as freezes,
                 (select count(*) from risk_listings) as listings, (select count(*) from policies) as policies,
                 (select count(*) from outbox_notes) as notes`,
      )
    const before = await count()
    await seedDemo(database, options)
    assert.deepEqual(await count(), before)
  })
})
