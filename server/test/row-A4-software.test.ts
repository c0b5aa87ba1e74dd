import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { drawCard, seeded, Terminal, type Order } from '@shouli/fleet'
import { openHouse, type House } from './harness.ts'

const random = seeded('row A4 software')
const sale = (): Order => ({ kind: 'sale', amountFen: 8_800, card: drawCard(random, 'debit'), entryMode: 'contactless' })

describe('row A4: the application of a terminal', () => {
  let house: House
  before(async () => {
    house = await openHouse({ terminals: 4 })
  })
  after(async () => await house[Symbol.asyncDispose]())

  it('is refused while its version is too old, and accepted by the first payment after the update', async () => {
    const identity = house.ordinary[0]!
    const pay = async (applicationVersion: string, trace: number) => {
      const till = new Terminal({
        gateway: { port: house.server.gateway!.port },
        terminal: { ...identity, applicationVersion },
        clock: house.clock,
      })
      till.state.trace = trace
      await till.signOn()
      const outcome = await till.pay(sale())
      till.close()
      return outcome
    }
    const refused = await pay('1.2.0', 100)
    assert.equal(refused.answer, '30')
    const told = await house.http.readReference({ params: { reference: refused.reference! } })
    assert.match(JSON.stringify(told.ways), /更新|升级/)
    assert.equal((await pay('9.0.0', 200)).answer, '00')
  })
})
