import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { amountTriggers, drawCard, seeded, type Order } from '@shouli/fleet'
import { bothBooks } from './books.ts'
import { eventually, openHouse, type House } from './harness.ts'

const random = seeded('row A3')
const sale = (amountFen: number): Order => ({ kind: 'sale', amountFen, card: drawCard(random, 'debit'), entryMode: 'contactless' })

describe('row A3: a host or a line fails', () => {
  let house: House
  before(async () => {
    house = await openHouse({ terminals: 8 })
  })
  after(async () => await house[Symbol.asyncDispose]())

  const agreed = async (): Promise<void> => {
    await eventually(
      async () => await bothBooks(house),
      ({ ours, network }) => JSON.stringify(ours) === JSON.stringify(network),
    )
  }

  for (const [index, { ending, title, booked }] of amountTriggers.entries()) {
    it(`comes to the same books on both sides when the network ${title.en} (.${ending})`, async () => {
      const till = await house.signedOn(house.ordinary[index % house.ordinary.length]!)
      const outcome = await till.pay(sale(10_000 + Number(ending)))
      if (ending === '82' || ending === '83' || ending === '86') assert.equal(outcome.answer, '00', title.en)
      else assert.notEqual(outcome.answer, '00', title.en)
      await agreed()
      const entry = [...house.host.book.entries()].find(({ amountFen }) => amountFen === 10_000 + Number(ending))
      if (booked) assert.equal(entry?.state, outcome.approved ? 'approved' : 'reversed')
    })
  }

  it('answers 98 when the network is late, and explains it to whoever holds the slip', async () => {
    const till = await house.signedOn(house.ordinary[0]!)
    const outcome = await till.pay(sale(10_080))
    assert.equal(outcome.answer, '98')
    const told = await house.http.readReference({ params: { reference: outcome.reference! } })
    assert.ok(told.what.zh.length > 0 && told.ways.length + (told.again === null ? 0 : 1) > 0)
  })

  it('says that the host cannot be reached while it is down, and pays again as soon as it is back', async () => {
    const till = await house.signedOn(house.ordinary[1]!)
    await house.host.turn({ link: 'down' })
    await eventually(
      () => house.server.gateway!.health().state,
      (state) => state === 'down',
    )
    const outcome = await till.pay(sale(10_000))
    assert.equal(outcome.answer, '91')
    const { items } = await house.http.listPayments({ query: { terminal: house.ordinary[1]!.terminalId, limit: 1 } })
    assert.equal(items[0]!.cause, 'system/host-unreachable')
    await house.host.turn({ link: 'up' })
    await eventually(
      () => house.server.gateway!.health().state,
      (state) => state === 'up',
    )
    assert.equal((await till.pay(sale(10_000))).answer, '00')
    await agreed()
  })

  it('takes a payment back whose answer never reached the terminal', async () => {
    const till = await house.signedOn(house.ordinary[2]!)
    const paying = till.pay(sale(23_400))
    setImmediate(() => till.close())
    const outcome = await paying
    assert.notEqual(outcome.answer, '00')
    assert.equal(outcome.reversal, 'done')
    await agreed()
    assert.equal(
      [...house.host.book.entries()].some(({ amountFen, state }) => amountFen === 23_400 && state === 'approved'),
      false,
    )
  })

  it('goes on after an update as if nothing had happened: sessions, batches and books are the same', async () => {
    const till = await house.signedOn(house.ordinary[3]!)
    assert.equal((await till.pay(sale(10_000))).answer, '00')
    const before = await bothBooks(house)
    await house.restart()
    const again = house.terminal(house.ordinary[3]!)
    assert.equal((await again.signOn()).answer, '00')
    assert.equal((await again.pay(sale(10_000))).answer, '00')
    await agreed()
    assert.equal((await bothBooks(house)).ours['sale']!.count, before.ours['sale']!.count + 1)
  })
})
