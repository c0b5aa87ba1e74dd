import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { drawCard, seeded, type Order, type PortfolioTerminal } from '@shouli/fleet'
import { api, client } from '@shouli/contract'
import { eventually, openHouse, type House } from './harness.ts'

const random = seeded('row A4 hardware')
const sale = (more: Partial<Order>): Order => ({
  kind: 'sale',
  amountFen: 8_800,
  card: { ...drawCard(random, 'debit'), hasChip: true },
  ...more,
})

describe('row A4: the device itself', () => {
  let house: House
  before(async () => {
    house = await openHouse({ terminals: 4 })
  })
  after(async () => await house[Symbol.asyncDispose]())

  let reports = 0
  async function report({ terminalId }: PortfolioTerminal, token: string, seen: Readonly<Record<string, string | number | boolean>>) {
    reports += 1
    const { reportTelemetry } = client(
      { reportTelemetry: api.reportTelemetry },
      { base: house.server.http!.base, send: async (url, init) => await fetch(url, init), token: () => token },
    )
    const at = new Date(house.clock()).toISOString()
    return await reportTelemetry({
      body: { terminal_id: terminalId, reports: [{ id: `r${reports}`, at, seen }] },
      idempotencyKey: `r${reports}`,
    })
  }

  it('takes reports of a terminal with its own token only', async () => {
    const [one, other] = house.institution.terminals
    assert.deepEqual(await report(one!, one!.telemetryToken, { printer: 'ok' }), { taken: 1 })
    await assert.rejects(report(one!, other!.telemetryToken, { printer: 'ok' }))
  })

  it('blames the chip reader, not the card, when the terminal has reported it and cards are swiped instead', async () => {
    const identity = house.institution.terminals[0]!
    await report(identity, identity.telemetryToken, { chip_reader: 'fault', contactless: 'ok', connectivity: 'wifi' })
    const till = await house.signedOn(identity)
    for (let count = 1; count <= 3; count += 1)
      assert.equal((await till.pay(sale({ entryMode: 'fallback', amountFen: 8_845 }))).answer, '45')
    const { items } = await house.http.listPayments({ query: { terminal: identity.terminalId, limit: 1 } })
    const diagnosis = await eventually(
      async () => await house.http.readDiagnosis({ params: { id: items[0]!.id } }).catch(() => null),
      (made) => made !== null,
    )
    assert.equal(diagnosis!.causes[0]!.cause, 'device/chip-reader-fault')
    assert.equal(diagnosis!.parties[0]!.party, 'terminal')
    assert.notEqual(diagnosis!.next, null)
  })

  it('is proved in order by a payment with the chip', async () => {
    const identity = house.institution.terminals[0]!
    await report(identity, identity.telemetryToken, { chip_reader: 'ok' })
    assert.equal((await (await house.signedOn(identity)).pay(sale({ entryMode: 'chip' }))).answer, '00')
  })
})
