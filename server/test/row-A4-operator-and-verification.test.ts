import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { drawCard, seeded, type Card, type Order } from '@shouli/fleet'
import { bothBooks } from './books.ts'
import { eventually, openHouse, type House } from './harness.ts'

const random = seeded('row A4 operator')
const aCard = (): Card => ({ ...drawCard(random, 'debit'), hasChip: true })
const sale = (more: Partial<Order> = {}): Order => ({ kind: 'sale', amountFen: 8_800, card: aCard(), entryMode: 'chip', ...more })

describe('row A4: the hand at the till', () => {
  let house: House
  before(async () => {
    house = await openHouse({ terminals: 8 })
  })
  after(async () => await house[Symbol.asyncDispose]())

  it('cannot void after the batch was settled, is told to refund, and the refund passes', async () => {
    const till = await house.signedOn(house.ordinary[0]!)
    const card = aCard()
    const { original } = await till.pay(sale({ card }))
    assert.equal((await till.settle()).settled, true)
    await till.signOn()
    const refused = await till.pay(sale({ kind: 'sale void', card, original: original! }))
    assert.equal(refused.answer, '22')
    const told = await house.http.readReference({ params: { reference: refused.reference! } })
    assert.match(JSON.stringify(told.ways), /退货/)
    assert.equal((await till.pay(sale({ kind: 'refund', amountFen: 3_000, card, original: original! }))).answer, '00')
    assert.equal((await till.pay(sale({ kind: 'refund', amountFen: 6_000, card, original: original! }))).answer, '61')
    assert.equal((await till.pay(sale({ kind: 'refund', amountFen: 5_800, card, original: original! }))).answer, '00')
  })

  it('settles with totals that agree, and begins the next batch', async () => {
    const till = await house.signedOn(house.ordinary[1]!)
    const before = till.state.batch
    await till.pay(sale())
    await till.pay(sale({ amountFen: 4_200 }))
    const settled = await till.settle()
    assert.deepEqual([settled.settled, settled.flag, settled.uploaded], [true, '1', 0])
    assert.equal(till.state.batch, before + 1)
    assert.equal((await till.pay(sale())).answer, '00')
  })

  it('settles with an upload when the terminal has forgotten a payment', async () => {
    const till = await house.signedOn(house.ordinary[2]!)
    await till.pay(sale())
    await till.pay(sale({ amountFen: 4_200 }))
    till.state.batchLog.pop()
    const settled = await till.settle()
    assert.deepEqual([settled.settled, settled.flag, settled.uploaded], [true, '2', 1])
  })

  it('has its PIN refused by the bank, tries again, and pays', async () => {
    const till = await house.signedOn(house.ordinary[3]!)
    assert.equal((await till.pay(sale({ amountFen: 8_855 }))).answer, '55')
    assert.equal((await till.pay(sale())).answer, '00')
  })
})

describe('row A4: keys and sign-on', () => {
  let house: House
  before(async () => {
    house = await openHouse({ terminals: 4 })
  })
  after(async () => await house[Symbol.asyncDispose]())

  it('refuses a payment whose MAC does not hold, asks the terminal to sign on again, and then accepts', async () => {
    const till = await house.signedOn(house.ordinary[0]!)
    till.spoilMacKey()
    const refused = await till.pay(sale())
    assert.equal(refused.approved, false)
    const { items } = await house.http.listPayments({ query: { terminal: house.ordinary[0]!.terminalId, limit: 1 } })
    assert.equal(items[0]!.answer, 'A0')
    assert.equal(items[0]!.cause, 'verification/message-authentication-failed')
    await till.signOn()
    assert.equal((await till.pay(sale())).answer, '00')
  })

  it('wants a sign-on each new day', async () => {
    const till = await house.signedOn(house.ordinary[1]!)
    assert.equal((await till.pay(sale())).answer, '00')
    house.clock.forward(86_400_000)
    const refused = await till.pay(sale())
    assert.equal(refused.answer, '77')
    assert.equal(refused.asks, '3', 'the header asks for a sign-on')
    await till.signOn()
    assert.equal((await till.pay(sale())).answer, '00')
  })

  it('leaves both books equal', async () => {
    await eventually(
      async () => await bothBooks(house),
      ({ ours, network }) => JSON.stringify(ours) === JSON.stringify(network),
    )
  })
})
