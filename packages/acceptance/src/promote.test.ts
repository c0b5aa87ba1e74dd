import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compare, drift, mayReplace, noDrift, type Drift } from './promote.ts'
import { seeded } from './testing/seeded.ts'

const chance = seeded(3)
const losses = Array.from({ length: 500 }, () => chance.gamma(1))
const shifted = (by: number, noise: number): number[] => losses.map((loss) => loss + by + noise * chance.normal())
const verdict = (by: number): string => compare(losses, shifted(by, 0.2), () => chance.next()).verdict

describe('new numbers', () => {
  it('are better, not worse or worse, and chance that hits both alike does not hide it', () => {
    assert.equal(verdict(-0.05), 'better')
    assert.equal(verdict(0.05), 'worse')
    assert.equal(compare(losses, losses, () => chance.next()).verdict, 'not worse')
  })

  it('go into use only when neither what they say nor what they make people do is worse', () => {
    const better = compare(losses, shifted(-0.1, 0.1), () => chance.next())
    const worse = compare(losses, shifted(0.1, 0.1), () => chance.next())
    const same = compare(losses, losses, () => chance.next())
    assert.ok(mayReplace(better, same))
    assert.ok(mayReplace(same, better))
    assert.ok(!mayReplace(better, worse))
    assert.ok(!mayReplace(worse, better))
  })
})

describe('drift', () => {
  const watch = (values: readonly number[]): Drift => values.reduce((state, value) => drift(state, value), noDrift)

  it('is silent while the world stays as it is', () => {
    const quiet = seeded(5)
    assert.equal(watch(Array.from({ length: 3000 }, () => quiet.gamma(1))).alarm, false)
  })

  it('alarms soon after cases become harder, and stays on', () => {
    const harder = seeded(6)
    const values = Array.from({ length: 1500 }, (_, i) => harder.gamma(1) + (i < 1000 ? 0 : 0.8))
    const first = values.findIndex((_, i) => watch(values.slice(0, i + 1)).alarm)
    assert.ok(first > 1000 && first < 1150, `${first}`)
    assert.ok(watch(values).alarm)
  })
})
