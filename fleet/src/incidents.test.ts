import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { faults } from './faults/all.ts'
import { draw, incidents } from './incidents.ts'
import { seeded } from './random.ts'

const many = [...incidents({ count: 2_000, seed: 7 })]
const categories = new Set(
  'qualification risk policy_reputation system network hardware software operator security environment cardholder_issuer'.split(' '),
)

describe('simulated incidents', () => {
  it('are the same for the same seed, and others for another', () => {
    assert.deepEqual([...incidents({ count: 50, seed: 7 })], many.slice(0, 50))
    assert.notDeepEqual([...incidents({ count: 50, seed: 8 })], many.slice(0, 50))
  })

  it('come from many causes and every category', () => {
    assert.ok(new Set(many.map(({ truth }) => truth.cause)).size >= 100)
    assert.deepEqual(new Set(many.map(({ truth }) => truth.category)), categories)
  })

  it('always say something, and never what the matter really is', () => {
    for (const { observation, truth } of many) {
      assert.ok(Object.keys(observation.observed).length > 0)
      assert.ok(!JSON.stringify(observation).includes(truth.cause))
    }
  })

  it('happen about as often as their faults do', () => {
    const total = faults.reduce((sum, { weight }) => sum + weight, 0)
    const share = faults.find(({ id }) => id === 'cardholder/insufficient-funds')!.weight / total
    const seen = many.filter(({ truth }) => truth.cause === 'cardholder/insufficient-funds').length / many.length
    assert.ok(Math.abs(seen - share) < 4 * Math.sqrt((share * (1 - share)) / many.length), `${seen} for ${share}`)
  })

  it('differ from the truth in one reading of twenty, as asked', () => {
    const only = ['device/printer-out-of-paper']
    const clean = { missing: 0, groupMissing: 0, stale: 0, coincidence: 0, silent: 0 }
    const right = new Set(['out_of_paper', 'ok'])
    const read = (noise: number): number => {
      const printer = [...incidents({ count: 1_500, only, weather: { ...clean, noise } })].map(
        ({ observation }) => observation.observed.telemetry?.['printer'],
      )
      return printer.filter((state) => state !== undefined && !right.has(String(state))).length / printer.length
    }
    assert.equal(read(0), 0)
    assert.ok(read(0.05) > 0.02 && read(0.05) < 0.08)
  })

  it('draw a value as often as the table says, and a whole number out of a range', () => {
    const random = seeded('draw')
    const drawn = Array.from({ length: 4_000 }, () => draw({ true: 0.5, '3..5': 0.25 }, random))
    assert.ok(Math.abs(drawn.filter((value) => value === true).length / 4_000 - 0.5) < 0.04)
    assert.ok(Math.abs(drawn.filter((value) => value === null).length / 4_000 - 0.25) < 0.04)
    assert.deepEqual(new Set(drawn.filter((value) => typeof value === 'number')), new Set([3, 4, 5]))
  })

  it('refuse a fault that does not exist', () => {
    assert.throws(() => [...incidents({ count: 1, only: ['device/ghost'] })], /device\/ghost/)
  })
})
