import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { seeded, drawCard, type Order, type Outcome } from '@shouli/fleet'
import { dayOf, merchantId, type Instant } from '@shouli/vocabulary'
import { transaction } from '../src/ground/database/index.ts'
import { readChain, verifyChain } from '../src/ground/evidence/index.ts'
import { decideDocument, documentsOf, receiveDocument } from '../src/registers/merchants/index.ts'
import { openHouse, type House } from './harness.ts'

const random = seeded('row A1')
const sale = (): Order => ({ kind: 'sale', amountFen: 8_800, card: drawCard(random, 'debit'), entryMode: 'contactless' })
const DAY_MS = 86_400_000

describe('row A1: the licence of a shop has expired', () => {
  let house: House
  let shop: ReturnType<typeof merchantId>
  let refused: Outcome
  before(async () => {
    house = await openHouse({ withFaults: true })
    shop = merchantId(house.placeOf('qualification/business-licence-expired').merchantId)
  })
  after(async () => await house[Symbol.asyncDispose]())

  const till = async () => await house.signedOn(house.placeOf('qualification/business-licence-expired'))

  /** A new licence is handed in and accepted. */
  async function renew(documentId: string, validUntil: Instant): Promise<void> {
    const at = house.clock()
    await transaction(house.server.database, async (tx) => {
      const before = (await documentsOf(tx, shop)).find(({ kind }) => kind === 'business licence')!
      const { state: _state, receivedAt: _received, decidedAt: _decided, decidedBy: _by, refusedFor: _why, ...paper } = before
      await receiveDocument(tx, { ...paper, documentId, validUntil: dayOf(validUntil) }, { by: 'merchant', at })
      await decideDocument(tx, { merchantId: shop, documentId }, { accepted: true, by: 'reviewer' }, at)
    })
  }

  it('refuses the payment with 03 and puts a reference on the slip', async () => {
    refused = await (await till()).pay(sale())
    assert.equal(refused.answer, '03')
    assert.match(refused.reference ?? '', /^[2-9A-HJKMNP-Z]{6,}$/)
    assert.ok(refused.slip.includes(refused.reference!))
    assert.match(refused.text ?? '', /\p{Script=Han}/u)
  })

  it('tells whoever holds the slip why, without naming shop, papers or card', async () => {
    const told = await house.http.readReference({ params: { reference: refused.reference! } })
    assert.equal(told.state, 'rejected')
    assert.equal(told.amount_fen, 8_800)
    assert.match(told.why!.zh, /执照/)
    assert.match(told.why!.en, /licence/i)
    assert.ok(told.ways.length > 0)
    const shopName = house.institution.merchants.find(({ merchantId }) => merchantId === shop)!.name
    assert.ok(!JSON.stringify(told).includes(shopName))
    const page = await fetch(`${house.server.http!.base}/r/${refused.reference}?lang=zh`)
    assert.equal(page.status, 200)
    const html = await page.text()
    assert.match(html, /执照/)
    assert.ok(!html.includes('<script') && html.length < 10_240)
  })

  it('shows staff the obstacle with what was observed, the rule and the source', async () => {
    const { items } = await house.http.listPayments({ query: { merchant: shop, limit: 5 } })
    const payment = await house.http.readPayment({ params: { id: items[0]!.id } })
    assert.equal(payment.cause, 'qualification/business-licence-expired')
    assert.equal(payment.decided_by, 'us')
    const [obstacle] = payment.assessment!.obstacles
    assert.equal(obstacle!.cause, 'qualification/business-licence-expired')
    assert.ok(obstacle!.evidence!.rule.length > 0 && obstacle!.evidence!.source.length > 0 && obstacle!.evidence!.lines.length > 0)
    assert.ok(obstacle!.remedies.length > 0)
  })

  it('gives the same obstacles to the health check as to the payment', async () => {
    const { items } = await house.http.listPayments({ query: { merchant: shop, limit: 1 } })
    const payment = await house.http.readPayment({ params: { id: items[0]!.id } })
    const health = await house.http.assess({
      body: { merchant_id: shop, terminal_id: house.placeOf('qualification/business-licence-expired').terminalId },
      idempotencyKey: 'row-A1-health',
    })
    assert.equal(health.accepted, false)
    assert.deepEqual(
      health.obstacles.map(({ cause }) => cause),
      payment.assessment!.obstacles.map(({ cause }) => cause),
    )
  })

  it('does not send a refused payment to the network', () => {
    assert.equal([...house.host.book.entries()].filter((entry) => entry.merchantId === shop).length, 0)
  })

  it('takes the next payment once a new licence is accepted: the terminal accepts again', async () => {
    await renew('licence-2', (house.clock() + 30 * DAY_MS) as Instant)
    const outcome = await (await till()).pay(sale())
    assert.equal(outcome.answer, '00')
    const [payment] = (await house.http.listPayments({ query: { merchant: shop, limit: 1 } })).items
    assert.equal(payment!.result, 'approved')
    assert.equal(payment!.rrn, outcome.rrn)
  })

  it('holds until the last second of its last day in China, and not a second longer', async () => {
    await renew('licence-3', house.clock())
    const terminal = await till()
    assert.equal((await terminal.pay(sale())).answer, '00')
    const midnight = Date.parse(`${dayOf((house.clock() + DAY_MS) as Instant)}T00:00:00+08:00`)
    house.clock.forward(midnight - house.clock())
    await terminal.signOn()
    assert.equal((await terminal.pay(sale())).answer, '03')
  })

  it('has written all of it into a chain of evidence that holds', async () => {
    const links = await readChain(house.server.database, shop)
    assert.ok(links.length >= 4)
    assert.equal((await verifyChain(house.server.database, shop)).brokenAt, null)
  })
})
