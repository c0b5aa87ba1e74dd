import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { drawCard, seeded, type Order } from '@shouli/fleet'
import { dayOf, merchantId, type Instant } from '@shouli/vocabulary'
import { transaction } from '../src/ground/database/index.ts'
import { changeMerchant } from '../src/registers/merchants/index.ts'
import { openHouse, type House } from './harness.ts'

const random = seeded('row A2')
const sale = (amountFen = 8_800): Order => ({ kind: 'sale', amountFen, card: drawCard(random, 'debit'), entryMode: 'contactless' })

describe('row A2: a payment looks risky', () => {
  let house: House
  before(async () => {
    house = await openHouse({ withFaults: true })
  })
  after(async () => await house[Symbol.asyncDispose]())

  it('refuses what is over the limit, says what would have passed, and that passes', async () => {
    const place = house.placeOf('risk/amount-over-limit')
    const till = await house.signedOn(place)
    const outcome = await till.pay(sale(6_000_000))
    assert.equal(outcome.answer, '61')
    const told = await house.http.readReference({ params: { reference: outcome.reference! } })
    assert.match(told.would_pass!.zh, /50,?000/)
    const { items } = await house.http.listPayments({ query: { merchant: place.merchantId, limit: 1 } })
    const { assessment } = await house.http.readPayment({ params: { id: items[0]!.id } })
    const most = assessment!.obstacles[0]!.would_pass!.amount_fen_max!
    assert.equal((await till.pay(sale(most))).answer, '00')
    assert.equal((await till.pay(sale(most + 100))).answer, '61')
  })

  it('refuses the seventh payment of a terminal in a minute, says from when on one passes, and that passes', async () => {
    const till = await house.signedOn(house.ordinary[0]!)
    for (let count = 1; count <= 6; count += 1) assert.equal((await till.pay(sale())).answer, '00', `payment ${count}`)
    const outcome = await till.pay(sale())
    assert.equal(outcome.answer, '65')
    const { items } = await house.http.listPayments({ query: { terminal: house.ordinary[0]!.terminalId, result: 'rejected', limit: 1 } })
    const payment = await house.http.readPayment({ params: { id: items[0]!.id } })
    assert.equal(payment.cause, 'risk/payments-too-frequent')
    const notBefore = Date.parse(payment.assessment!.obstacles[0]!.would_pass!.not_before!)
    house.clock.forward(notBefore - house.clock() - 1_000)
    assert.equal((await till.pay(sale())).answer, '65')
    house.clock.forward(notBefore - house.clock())
    assert.equal((await till.pay(sale())).answer, '00')
  })

  it('stops a merchant that is frozen, and lets it trade again when it is not', async () => {
    const { merchantId: id } = house.ordinary.at(-1)!
    const till = await house.signedOn(house.ordinary.at(-1)!)
    const change = async (what: Parameters<typeof changeMerchant>[2]): Promise<void> => {
      await transaction(
        house.server.database,
        async (tx) => void (await changeMerchant(tx, merchantId(id), what, { by: 'risk desk', at: house.clock() })),
      )
    }
    assert.equal((await till.pay(sale())).answer, '00')
    await change({
      do: 'freeze',
      freeze: {
        reason: { zh: '整额交易待说明', en: 'round sums to be explained' },
        told: { zh: '近期交易需要您说明', en: 'recent payments need an explanation' },
        rule: 'own-rule-17',
        reviewBy: dayOf((house.clock() + 864_000_000) as Instant),
      },
    })
    const refused = await till.pay(sale())
    assert.notEqual(refused.answer, '00')
    const told = JSON.stringify(await house.http.readReference({ params: { reference: refused.reference! } }))
    assert.ok(!told.includes('整额交易待说明'), 'the ground of a risk measure stays with those who may know it')
    await change({ do: 'unfreeze' })
    assert.equal((await till.pay(sale())).answer, '00')
  })
})
