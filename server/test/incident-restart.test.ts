import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { drawCard, seeded } from '@shouli/fleet'
import { eventually, openHouse, type House } from './harness.ts'

const random = seeded('incident over a restart')
const STEP_MS = 30_000

describe('an incident over a restart of the server', () => {
  let house: House
  before(async () => {
    house = await openHouse({ terminals: 24 })
  })
  after(async () => await house[Symbol.asyncDispose]())

  async function trade(halfMinutes: number, ending: 0 | 96): Promise<void> {
    const tills = await Promise.all(house.ordinary.map((identity) => house.signedOn(identity)))
    for (let step = 0; step < halfMinutes; step += 1) {
      house.clock.forward(STEP_MS)
      for (const till of tills) {
        const card = drawCard(random, 'debit')
        await till.pay({ kind: 'sale', amountFen: random.whole(20, 300) * 100 + ending, card, entryMode: 'contactless' })
      }
    }
    house.clock.forward(STEP_MS)
  }

  const incidents = async () => (await house.http.listIncidents({})).items

  it('is the same one, and is closed by the server that comes after', async () => {
    await trade(4, 0)
    await trade(6, 96)
    const [first] = await eventually(incidents, (found) => found.length > 0, 30_000)
    await house.restart()
    await trade(4, 96)
    await trade(24, 0)
    const all = await eventually(incidents, (found) => found.every(({ state }) => state === 'closed'), 40_000)
    assert.deepEqual(
      all.map(({ id, started_at }) => ({ id, started_at })),
      [{ id: first!.id, started_at: first!.started_at }],
    )
  })
})
