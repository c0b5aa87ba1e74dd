import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { drawCard, seeded, type Terminal } from '@shouli/fleet'
import { eventually, openHouse, type House } from './harness.ts'

const random = seeded('incident')
const STEP_MS = 30_000

describe('a fault that many terminals share', () => {
  let house: House
  let tills: Terminal[]
  let model: string
  before(async () => {
    house = await openHouse({ terminals: 60 })
    tills = []
    for (const identity of house.ordinary) tills.push(await house.signedOn(identity))
    const counts = Map.groupBy(house.ordinary, ({ model }) => model)
    model = [...counts].toSorted(([, one], [, other]) => other.length - one.length)[0]![0]
    assert.ok(counts.get(model)!.length >= 15)
  })
  after(async () => await house[Symbol.asyncDispose]())

  /** So many half minutes in which every till takes a payment; those of one model fail with 96 when told so. */
  async function trade(halfMinutes: number, failing: boolean): Promise<void> {
    for (let step = 0; step < halfMinutes; step += 1) {
      house.clock.forward(STEP_MS)
      for (const till of tills) {
        const ending = failing && till.identity.model === model ? 96 : 0
        await till.pay({
          kind: 'sale',
          amountFen: random.whole(20, 300) * 100 + ending,
          card: drawCard(random, 'debit'),
          entryMode: 'contactless',
        })
      }
    }
  }

  const incidents = async () => (await house.http.listIncidents({})).items

  it('is nothing while all is well', async () => {
    await trade(12, false)
    assert.deepEqual(await incidents(), [])
  })

  it('is named by its model within minutes, and told to the diagnosis of each payment that it hit', async () => {
    await trade(6, true)
    house.clock.forward(STEP_MS)
    const [incident] = await eventually(incidents, (found) => found.length > 0, 30_000)
    assert.equal(incident!.state, 'open')
    // Each model has one version here, so the two groups are the same terminals.
    assert.ok(['model', 'model×version'].includes(incident!.group.kind), incident!.group.kind)
    assert.ok(incident!.group.key.startsWith(model))
    assert.equal(incident!.terminals, tills.filter(({ identity }) => identity.model === model).length)
    const { items } = await house.http.listPayments({ query: { result: 'rejected', limit: 1 } })
    const diagnosis = await eventually(
      async () => await house.http.readDiagnosis({ params: { id: items[0]!.id } }).catch(() => null),
      (made) => made !== null && made.causes.some(({ evidence }) => evidence.some(({ seen }) => seen.startsWith('peers'))),
      30_000,
    )
    assert.ok(diagnosis!.causes.length > 0)
  })

  it('is over when the terminals are in order again', async () => {
    await trade(24, false)
    house.clock.forward(STEP_MS)
    await eventually(incidents, (found) => found.every(({ state }) => state === 'closed'), 30_000)
  })
})
