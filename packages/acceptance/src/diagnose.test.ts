import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { diagnose } from './diagnose.ts'
import type { Knowledge } from './knowledge.ts'
import { compile } from './model.ts'
import { posterior, type Observed } from './posterior.ts'
import { seeded } from './testing/seeded.ts'
import { randomWorld, smallWorld } from './testing/small-world.ts'

const sign = (seen: string, confidence = 1): Observed => ({ kind: 'sign', seen, confidence, from: 'telemetry' })
const says = (concept: string): Observed => ({ kind: 'words', seen: `says:${concept}`, base: 0.005, confidence: 1, from: 'text' })
const code = (causes: Record<string, number>): Observed => ({
  kind: 'code',
  seen: 'code:unionpay:99',
  causes,
  confidence: 1,
  from: 'response_code',
})
const near = (a: number, b: number, within = 1e-9): void => assert.ok(Math.abs(a - b) < within, `${a} ≠ ${b}`)

const world = compile(smallWorld())
const p = (findings: readonly Observed[], id: string, model = world): number => posterior(model, findings).p[model.indexOf.get(id)!]!

describe('diagnose', () => {
  it('ranks the cause that shows what was seen', () => {
    const { causes, categories } = diagnose(world, [sign('printer:out_of_paper'), says('no-paper')])
    assert.equal(causes[0]!.id, 'device/printer-out-of-paper')
    assert.equal(causes[0]!.word, 'likely')
    assert.equal(categories[0]!.category, 'hardware')
  })

  it('gives the priors back when nothing was seen', () => {
    near(diagnose(world, []).causes[0]!.probability, 0.98 * 0.3)
    near(diagnose(world, []).unknown, 0.02)
  })

  it('takes silence about a sign as no evidence, and a good report as evidence against', () => {
    assert.ok(p([sign('printer:ok')], 'device/printer-out-of-paper') < p([], 'device/printer-out-of-paper') / 2)
  })

  it('believes a doubtful report less, and one of no confidence not at all', () => {
    const sure = p([sign('signal:none')], 'network/carrier-outage')
    const doubtful = p([sign('signal:none', 0.5)], 'network/carrier-outage')
    assert.ok(doubtful < sure && doubtful > p([], 'network/carrier-outage'))
    near(p([sign('signal:none', 0)], 'network/carrier-outage'), p([], 'network/carrier-outage'))
  })

  it('counts the same thing reported twice once, at its surest', () => {
    near(p([sign('signal:none', 0.5), sign('signal:none')], 'network/carrier-outage'), p([sign('signal:none')], 'network/carrier-outage'))
  })

  it('makes the shares of a code into the posterior when nothing else is known and codes are not tempered', () => {
    const { tuning, ...rest } = smallWorld()
    const untempered = compile({ ...rest, tuning: { ...tuning, temper: {} } })
    near(p([code({ 'software/system-frozen': 0.7 })], 'software/system-frozen', untempered), 0.7, 1e-6)
    const left = p([code({ 'software/system-frozen': 0.7 })], 'unknown', untempered)
    near(left, (0.3 * 0.02) / (1 - 0.98 * 0.25), 1e-6)
  })

  it('lets what a code leaves open go to causes of the same kind first', () => {
    const told = [code({ 'device/printer-out-of-paper': 0.9 })]
    const gain = (id: string): number => p(told, id) / p([], id)
    assert.ok(gain('device/printer-fault') > 2 * gain('network/carrier-outage'))
    assert.ok(gain('device/printer-fault') < 1 && gain('device/printer-out-of-paper') > 2)
  })

  it('takes an obstacle found as strong evidence but not as proof, one that decided as stronger, one cleared as the contrary', () => {
    const licence = 'qualification/business-licence-expired'
    const assessed = (result: 'decided' | 'found' | 'cleared'): Observed => ({
      kind: 'assessed',
      seen: `assess:${licence}`,
      result,
      from: 'assess',
    })
    const [decided, found, before, cleared] = [
      p([assessed('decided')], licence),
      p([assessed('found')], licence),
      p([], licence),
      p([assessed('cleared')], licence),
    ]
    assert.ok(decided > 0.99)
    assert.ok(found > 0.6 && found < 0.99)
    assert.ok(cleared < before / 10)
    // With telling evidence for something else, a licence that is also expired does not take the case over.
    const mixed = diagnose(world, [assessed('found'), sign('printer:out_of_paper'), says('no-paper')])
    assert.equal(mixed.causes[0]!.id, 'device/printer-out-of-paper')
  })

  it('names what it could not use', () => {
    const { unused, causes } = diagnose(world, [sign('weather:sunny'), says('hello')])
    assert.deepEqual(unused, ['says:hello', 'weather:sunny'])
    near(causes[0]!.probability, diagnose(world, []).causes[0]!.probability)
  })

  it('sends contradictions to a person', () => {
    const strict: Knowledge = { ...smallWorld(), tuning: { ...smallWorld().tuning, conflictBitsMax: 2 } }
    const findings = [sign('printer:out_of_paper'), sign('display:frozen'), sign('signal:none')]
    const { forPerson, conflictBits } = diagnose(compile(strict), findings)
    assert.ok(conflictBits > 2)
    assert.match(forPerson!.en, /does not fit together/)
    assert.equal(diagnose(compile(strict), [sign('printer:out_of_paper'), says('no-paper')]).forPerson, null)
  })

  it('says so when no known cause fits better than an unknown one', () => {
    const shy: Knowledge = { ...smallWorld(), tuning: { ...smallWorld().tuning, unknownPrior: 0.4 } }
    assert.match(diagnose(compile(shy), []).forPerson!.en, /none of the causes we know/)
  })
})

describe('in every world', () => {
  const worlds = Array.from({ length: 20 }, (_, seed) => {
    const chance = seeded(seed)
    const model = compile(randomWorld(chance, { causes: 3 + chance.below(20), signs: 2 + chance.below(8), remedies: 3 }))
    const findings = [...model.rows.keys()]
      .filter((key) => /:(o\d|w\d)$/.test(key) && chance.next() < 0.4)
      .map((key): Observed => (key.startsWith('says:') ? says(key.slice(5)) : sign(key, chance.between(0.5, 1))))
    return { model, findings }
  })

  it('the posterior sums to one, and so do the marginals with the unknown', () => {
    for (const { model, findings } of worlds) {
      near(
        posterior(model, findings).p.reduce((sum, share) => sum + share, 0),
        1,
      )
      const { categories, actors, parties, unknown } = diagnose(model, findings)
      for (const marginal of [categories, actors, parties])
        near(
          marginal.reduce((sum, { probability }) => sum + probability, unknown),
          1,
          1e-9,
        )
    }
  })

  it('the order of evidence does not matter, not even to the bits', () => {
    for (const { model, findings } of worlds) assert.deepEqual(diagnose(model, findings.toReversed()), diagnose(model, findings))
  })

  it('the bits shown add up to what was used', () => {
    for (const { model, findings } of worlds) {
      for (const { priorBits, evidence, probability } of diagnose(model, findings).causes) {
        const shown = evidence.reduce((sum, { bits }) => sum + bits, priorBits)
        near(shown, Math.log2(probability / (1 - probability)), 1e-6)
      }
    }
  })

  it('an old answer is given again by the knowledge that gave it', () => {
    for (const { model, findings } of worlds) {
      const again = compile(JSON.parse(JSON.stringify(model.knowledge)) as Knowledge)
      assert.equal(again.version, model.version)
      assert.deepEqual(diagnose(again, findings), diagnose(model, findings))
    }
  })
})
