import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { drawCard, seeded, type Order } from '@shouli/fleet'
import { merchantId, type Instant } from '@shouli/vocabulary'
import { transaction } from '../src/ground/database/index.ts'
import { approvePolicy, draftPolicy, policy202607 } from '../src/registers/policy/index.ts'
import { openHouse, type House } from './harness.ts'

const random = seeded('row A4 policy')
const sale = (): Order => ({ kind: 'sale', amountFen: 8_800, card: drawCard(random, 'debit'), entryMode: 'contactless' })
const DAY_MS = 86_400_000

describe('row A4: a list, or a new policy of the institution', () => {
  let house: House
  before(async () => {
    house = await openHouse({ terminals: 12, withFaults: true })
  })
  after(async () => await house[Symbol.asyncDispose]())

  it('does not tell the shop that it is on a risk list, and does tell it whom to ask', async () => {
    const place = house.placeOf('standing/merchant-listed')
    const outcome = await (await house.signedOn(place)).pay(sale())
    assert.equal(outcome.answer, '58')
    const told = await house.http.readReference({ params: { reference: outcome.reference! } })
    assert.ok(!/名单|黑|risk list|block list/i.test(JSON.stringify([told.what, told.why, told.also])))
    assert.ok(told.ways.length > 0)
    const { items } = await house.http.listPayments({ query: { merchant: place.merchantId, limit: 1 } })
    assert.equal(items[0]!.cause, 'standing/merchant-listed')
  })

  it('shows before a policy is in force whom it will refuse, refuses from its day on, and not a day earlier', async () => {
    const till = house.ordinary[0]!
    const { mcc } = house.institution.merchants.find((merchant) => merchant.merchantId === till.merchantId)!
    const effectiveFrom = (Math.ceil(house.clock() / DAY_MS) * DAY_MS + 16 * 3_600_000) as Instant
    const version = {
      ...policy202607,
      version: '2026-12-test',
      effectiveFrom,
      terms: { ...policy202607.terms, categoriesRefused: [...policy202607.terms.categoriesRefused, mcc] },
    }
    await transaction(house.server.database, async (tx) => {
      await draftPolicy(tx, version, { by: 'policy desk', at: house.clock() })
      await approvePolicy(tx, version.version, { by: 'head of policy', at: house.clock() })
    })
    const asked = async (more: { at?: string; policy_version?: string }) =>
      await house.http.assess({
        body: { merchant_id: merchantId(till.merchantId), ...more },
        idempotencyKey: `preview ${JSON.stringify(more)}`,
      })
    assert.equal((await asked({})).accepted, true)
    for (const preview of [await asked({ policy_version: version.version }), await asked({ at: new Date(effectiveFrom).toISOString() })]) {
      assert.equal(preview.accepted, false)
      assert.equal(preview.obstacles[0]!.cause, 'standing/category-not-accepted')
    }

    const terminal = await house.signedOn(till)
    assert.equal((await terminal.pay(sale())).answer, '00')
    house.clock.forward(effectiveFrom - house.clock() + 1_000)
    await terminal.signOn()
    assert.equal((await terminal.pay(sale())).answer, '03')
  })
})
