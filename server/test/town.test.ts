import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { runFleet, scenarios, type FleetEvent, type FleetOptions } from '@shouli/fleet'
import { bothBooks } from './books.ts'
import { eventually, openHouse, type House } from './harness.ts'

describe('a simulated town against the real server', () => {
  let house: House
  before(async () => {
    house = await openHouse({ terminals: 24, withFaults: true })
  })
  after(async () => await house[Symbol.asyncDispose]())

  /** Runs the town until something has been told, then stops it in good order. */
  async function town(until: (told: readonly FleetEvent[]) => boolean, options: Partial<FleetOptions>): Promise<readonly FleetEvent[]> {
    const told: FleetEvent[] = []
    const stopping = new AbortController()
    await runFleet({
      gateway: { port: house.server.gateway!.port },
      portfolio: house.institution,
      telemetryBase: house.server.http!.base,
      perSecond: 20,
      faults: [],
      speed: 200,
      clock: house.clock,
      signal: stopping.signal,
      onEvent: (event) => {
        told.push(event)
        if (until(told)) stopping.abort()
      },
      ...options,
    })
    // The next town is another day: traces and limits begin anew.
    house.clock.forward(86_400_000)
    return told
  }

  const payments = (told: readonly FleetEvent[]) => told.flatMap((event) => (event.what === 'payment' ? [event] : []))
  const said = (told: readonly FleetEvent[]): number => told.filter(({ what }) => what === 'said').length
  const scenario = (name: string) => scenarios.find((one) => one.name === name)!

  it('sells, and people do something about a refusal', async () => {
    const told = await town((events) => payments(events).length > 60 && payments(events).some(({ reaction }) => reaction !== null), {})
    assert.ok(payments(told).filter(({ outcome }) => outcome.approved).length > 40)
  })

  it('plays faults by row, each on a place of its own', async () => {
    const ids = ['verification/sign-on-missing', 'qualification/agreement-ended', 'cardholder/pin-wrong', 'device/printer-jam']
    const played = (events: readonly FleetEvent[]) => events.flatMap((event) => (event.what === 'fault' ? [event] : []))
    const told = await town((events) => played(events).length >= 4, { perSecond: 0, faults: ids, speed: 50 })
    assert.deepEqual(new Set(played(told).map(({ cause }) => cause)), new Set(ids))
    for (const { cause, outcome, reported, why } of played(told)) {
      assert.equal(why, null)
      if (cause.startsWith('device/')) assert.equal(outcome, null)
      else assert.equal(outcome!.approved, false, cause)
      if (reported !== null) assert.ok('connectivity' in reported)
    }
  })

  it('loses the lines of many shops in a storm, and gets them back', async () => {
    const told = await town((events) => said(events) >= 2 && payments(events).length > 80, { scenario: scenario('storm') })
    const between = told.findIndex(({ what }) => what === 'said')
    assert.ok(payments(told.slice(0, between)).every(({ outcome }) => outcome.ending === 'answered'))
    assert.ok(payments(told.slice(between)).some(({ outcome }) => outcome.ending === 'not sent'))
  })

  it('fails its MACs in a key mix-up until the terminals sign on again', async () => {
    const told = await town((events) => said(events) >= 2 && payments(events).length > 60, { scenario: scenario('key-mix-up') })
    assert.equal(said(told), 2)
  })

  it('has a shop with an expired licence that tries again and again, and is refused each time', async () => {
    const told = await town((events) => said(events) >= 1, { perSecond: 0, scenario: scenario('expired-licence') })
    const answers = told.flatMap((event) => (event.what === 'fault' ? [event.outcome?.answer] : []))
    assert.deepEqual(answers, ['03', '03', '03', '03', '03'])
  })

  it('leaves both books equal to the fen', async () => {
    await eventually(
      async () => await bothBooks(house),
      ({ ours, network }) => JSON.stringify(ours) === JSON.stringify(network),
    )
  })

  it('refuses a fault that does not exist before anything is sent', async () => {
    await assert.rejects(
      town(() => false, { faults: ['device/ghost'] }),
      /device\/ghost/,
    )
  })
})
