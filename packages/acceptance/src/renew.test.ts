import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { noCounts } from './counts.ts'
import { versionOf, type Knowledge } from './knowledge.ts'
import { learn, type ClosedCase } from './learn.ts'
import { compile } from './model.ts'
import type { Observed } from './posterior.ts'
import { renew } from './renew.ts'
import { seeded, type Seeded } from './testing/seeded.ts'
import { smallWorld } from './testing/small-world.ts'

const knowledge = smallWorld()
const ids = Object.keys(knowledge.causes)

/** A shop where it is nearly always the paper, or, from `turn` on, nearly always the carrier. */
function cases(count: number, chance: Seeded, turn = Infinity): ClosedCase[] {
  return Array.from({ length: count }, (_, i) => {
    const usual = i < turn ? 'device/printer-out-of-paper' : 'network/carrier-outage'
    const cause = chance.next() < 0.85 ? usual : ids[chance.below(ids.length)]!
    const seen = cause === 'device/printer-out-of-paper' && chance.next() < 0.6 ? 'printer:out_of_paper' : 'printer:ok'
    const findings: Observed[] = [{ kind: 'sign', seen, confidence: 1, from: 'telemetry' }]
    return { findings, cause, tried: [], day: 20_000 + Math.floor(i / 10) }
  })
}

describe('a round of learning', () => {
  it('puts numbers into use that say more of what really happens, and keeps what was learned before', () => {
    const chance = seeded(1)
    const first = renew(knowledge, cases(400, chance), { chance: () => chance.next() })
    assert.equal(first.loss.verdict, 'better')
    assert.equal(first.accepted, true)
    assert.equal(first.learnedFrom + first.judgedOn, 400)
    assert.ok(first.candidate.learned.cases > 350)
    assert.notEqual(versionOf(first.candidate), versionOf(knowledge))
    const second = renew(first.candidate, cases(200, chance), { chance: () => chance.next() })
    assert.ok(second.candidate.learned.cases > first.candidate.learned.cases)
  })

  it('refuses numbers that were learned from cases unlike those that came last', () => {
    const chance = seeded(2)
    const taught: Knowledge = { ...knowledge, learned: learn(noCounts, cases(2000, chance), null) }
    // Half of the earlier cases are mislabelled: everything is said to be a frozen system.
    const wrong = cases(600, chance).map((one, i) => (i < 400 ? { ...one, cause: 'software/system-frozen' } : one))
    const { accepted, loss } = renew(taught, wrong, { chance: () => chance.next(), judges: 200 })
    assert.equal(loss.verdict, 'worse')
    assert.equal(accepted, false)
  })

  it('notices that the world has changed', () => {
    const chance = seeded(3)
    const taught: Knowledge = { ...knowledge, learned: learn(noCounts, cases(1000, chance), null) }
    assert.equal(renew(taught, cases(600, chance), { chance: () => chance.next(), judges: 300 }).drifting, false)
    assert.equal(renew(taught, cases(600, chance, 400), { chance: () => chance.next(), judges: 300 }).drifting, true)
  })

  it('leaves everything as it is without cases, and without any whose cause is known', () => {
    const none = renew(knowledge, [], { chance: () => 0.5 })
    assert.equal(none.accepted, false)
    assert.equal(versionOf(none.candidate), compile(knowledge).version)
    const unknown = cases(20, seeded(4)).map((one) => ({ ...one, cause: null }))
    assert.equal(renew(knowledge, unknown, { chance: () => 0.5 }).accepted, false)
  })
})
