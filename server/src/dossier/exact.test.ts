import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { assess, type Policy } from '@shouli/acceptance'
import * as good from '@shouli/acceptance/testing'
import { fen, localDate, merchantId, terminalId, type Instant, type MerchantId, type PanToken } from '@shouli/vocabulary'
import { Database, firstRow, sql, transaction } from '../ground/database/index.ts'
import { freshDatabase, NOON } from '../ground/database/testing/index.ts'
import { putMerchants } from '../registers/merchants/index.ts'
import { installPolicy, policy202607 } from '../registers/policy/index.ts'
import { addMovements } from '../registers/risk/index.ts'
import { countIn, gather, lockSubjects, type Counted, type Question } from './index.ts'

// Two processes, each with its own pool, judge and record at the same time. Whatever the order: never one payment too many.

const shops = Array.from({ length: 6 }, (_, index) => merchantId(`89831015411000${index}`))

async function institution(type: 'individual business' | 'micro merchant', terms: Partial<Policy>): Promise<readonly Database[]> {
  const database = await freshDatabase()
  await transaction(database, async (tx) => {
    await installPolicy(tx, { ...policy202607, terms: { ...policy202607.terms, frequency: [], ...terms } }, NOON)
    const common = {
      type,
      mcc: '5411',
      since: localDate('2024-03-01'),
      identityVerifiedOn: null,
      hours: null,
      amountMax: null,
      city: null,
      address: null,
      place: null,
    }
    await putMerchants(
      tx,
      shops.map((id) => ({ ...common, id, name: '店', person: 'one person' })),
      NOON,
    )
  })
  return [database, new Database({ url: database.options.url, exitOnIdle: true })]
}

const saleOf = (merchant: MerchantId, card: string, amount: number): Question => ({
  merchantId: merchant,
  terminalId: null,
  serialSeen: null,
  transaction: good.transaction({ pan: card as PanToken, amount: fen(amount), cardType: 'credit' }),
  message: null,
  original: null,
  line: good.line(),
  at: NOON,
})

/** As the gateway does it: lock, gather, judge one after the other, record. @returns which passed `cause` */
async function judge(database: Database, questions: readonly Question[], cause: string): Promise<number> {
  return transaction(database, async (tx) => {
    const [, gathered] = await Promise.all([lockSubjects(tx, questions), gather(tx, questions)])
    const accepted: Counted[] = []
    const passed = gathered.filter((dossier) => {
      const { facts, subjects, question } = accepted.reduce(countIn, dossier)
      if (assess(facts, NOON).obstacles.some((obstacle) => obstacle.cause.id === cause)) return false
      accepted.push({ subjects: subjects!, amount: question.transaction!.amount, credit: true, presented: true, at: NOON })
      return true
    })
    addMovements(
      tx,
      passed.map(({ question, subjects }) => ({
        merchantId: question.merchantId,
        terminalId: terminalId('10000001'),
        paymentId: crypto.randomUUID(),
        card: question.transaction!.pan,
        person: subjects!.person,
        amount: question.transaction!.amount,
        credit: true,
        presented: true,
        at: (NOON - 1) as Instant,
      })),
    )
    return passed.length
  })
}

async function all(databases: readonly Database[], batches: readonly (readonly Question[])[], cause: string): Promise<number> {
  const passed = await Promise.all(batches.map((batch, index) => judge(databases[index % 2]!, batch, cause)))
  return passed.reduce((sum, one) => sum + one, 0)
}

describe('counts across processes', () => {
  it('let exactly as much through in a day as the limit allows', async () => {
    const databases = await institution('individual business', {
      dayTotalMax: { ...policy202607.terms.dayTotalMax, 'individual business': fen(10_000) },
    })
    const batches = Array.from({ length: 20 }, (_, index) => shops.map((shop) => saleOf(shop, `card-${index}`, 900)))
    assert.equal(await all(databases, batches, 'risk/day-total-over-limit'), shops.length * 11)
    assert.deepEqual(await firstRow(databases[0]!, sql`select max(sum_fen) as most, min(sum_fen) as least from risk_days`), {
      most: 9_900,
      least: 9_900,
    })
  })

  it('count one card wherever it pays', async () => {
    const databases = await institution('individual business', { frequency: [{ id: 'card', subject: 'card', minutes: 10, count: 3 }] })
    const batches = Array.from({ length: 12 }, (_, index) => [
      saleOf(shops[index % 6]!, 'the card', 100),
      saleOf(shops[(index + 1) % 6]!, `other ${index}`, 100),
    ])
    assert.equal(await all(databases, batches, 'risk/card-too-frequent'), 3 + 12)
  })

  it('add up the micro shops of one person', async () => {
    const databases = await institution('micro merchant', {})
    const batches = Array.from({ length: 12 }, (_, index) => [saleOf(shops[index % 6]!, `card-${index}`, 15_000)])
    assert.equal(await all(databases, batches, 'risk/micro-credit-limit'), 6, '1,000 yuan a day by 150')
  })
})
