import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Fen, Instant } from '@shouli/vocabulary'
import { assess, type Assessment } from './assess.ts'
import { catalogue } from './catalogue.ts'
import { isKnown, type Evidence, type EvidenceValue } from './cause.ts'
import { Unavailable, type Facts, type GatheredFacts } from './facts.ts'
import { preview } from './preview.ts'
import { recordOf } from './record.ts'
import { randomQuestion, seeded } from './testing/index.ts'

const questions = 10_000

function* random(seed: number, unreadable: number): Generator<{ facts: GatheredFacts; at: Instant; assessment: Assessment }> {
  const chance = seeded(seed)
  for (let i = 0; i < questions; i++) {
    const { facts, at } = randomQuestion(chance, unreadable)
    yield { facts, at, assessment: assess(facts, at) }
  }
}

/** The value at a path such as `merchant.agreement.endsOn`, as plain data. */
const at = (facts: GatheredFacts, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], facts)

/** An amount or instant in evidence is wrapped; in the facts it is a bare number. */
const bare = (value: EvidenceValue): unknown => {
  if (typeof value !== 'object' || value === null) return value
  return 'fen' in value ? value.fen : 'at' in value ? value.at : value
}

const isPath = ({ fact }: Evidence): boolean => fact.includes('.')

function replaced(facts: GatheredFacts, path: string, value: unknown): GatheredFacts {
  const [first, ...rest] = path.split('.') as [string, ...string[]]
  const put = (data: unknown, names: readonly string[]): unknown => {
    const [name, ...deeper] = names
    return name === undefined ? value : { ...(data as object), [name]: put((data as Record<string, unknown>)[name], deeper) }
  }
  return { ...facts, [first]: put(facts[first as keyof GatheredFacts], rest) }
}

const ids = (found: readonly { readonly cause: { readonly id: string } }[]): string[] => found.map(({ cause }) => cause.id)

describe(`assess, over ${questions.toLocaleString('en-US')} random questions`, () => {
  it('meets every known cause, and every one of them both ways', () => {
    const found = new Set<string>()
    const cleared = new Set<string>()
    for (const { assessment } of random(1, 0)) {
      for (const id of ids(assessment.obstacles)) found.add(id)
      for (const id of assessment.cleared) cleared.add(id)
    }
    const known = catalogue.filter(isKnown).map(({ id }) => id)
    assert.deepEqual(
      known.filter((id) => !found.has(id)),
      [],
      'never found',
    )
    assert.deepEqual(
      known.filter((id) => !cleared.has(id)),
      [],
      'never cleared',
    )
  })

  it('gives every obstacle its observed value, rule with version, source and record; a threshold wherever something is measured', () => {
    for (const { assessment } of random(2, 0.05)) {
      for (const { cause, evidence } of assessment.obstacles) {
        assert.notEqual(evidence.observed, undefined, cause.id)
        assert.match(evidence.rule, /^[\w.-]+( \w+)*@\S+$/, cause.id)
        assert.ok(evidence.source.length > 0 && evidence.record.length > 0, cause.id)
        if (evidence.observed !== null) assert.notEqual(evidence.threshold, null, cause.id)
      }
    }
  })

  it('observes what the facts say: where evidence names a fact, the value stands there', () => {
    for (const { facts, assessment } of random(3, 0)) {
      for (const { cause, evidence } of assessment.obstacles) {
        if (isPath(evidence)) assert.deepEqual(bare(evidence.observed), at(facts, evidence.fact), `${cause.id} ${evidence.fact}`)
      }
    }
  })

  it('never clears what it could not read', () => {
    for (const { facts, assessment } of random(4, 0.15)) {
      const unread = new Set(Object.entries(facts).flatMap(([name, fact]) => (fact instanceof Unavailable ? [name] : [])))
      for (const id of [...assessment.cleared, ...ids(assessment.obstacles)]) {
        const { needs, wants = [] } = catalogue.find((cause) => cause.id === id)!
        assert.deepEqual(
          [...needs, ...wants].filter((name) => unread.has(name)),
          [],
          id,
        )
      }
    }
  })

  it('puts every known cause in exactly one place: found, unknown, cleared, or not asked', () => {
    for (const { facts, assessment } of random(5, 0.15)) {
      const told = [...ids(assessment.obstacles), ...ids(assessment.unknowns), ...assessment.cleared]
      const asked = catalogue.filter((cause) => isKnown(cause) && cause.needs.every((name) => facts[name] !== null))
      assert.deepEqual(told.toSorted(), asked.map(({ id }) => id).toSorted())
    }
  })

  it('gives an equal assessment for equal arguments, in the order of the catalogue', () => {
    const order = new Map<string, number>(catalogue.map(({ id }, place) => [id, place]))
    for (const { facts, at: when, assessment } of random(6, 0.1)) {
      const again = assess(structuredCloneOf(facts), when)
      assert.equal(JSON.stringify(recordOf(again)), JSON.stringify(recordOf(assessment)))
      const { verdict, appeared, gone, stayed } = preview(assessment, again)
      assert.deepEqual([verdict.slice(0, 5), appeared, gone, stayed], ['still', [], [], ids(assessment.obstacles)])
      const places = ids(assessment.obstacles).map((id) => order.get(id)!)
      assert.deepEqual(
        places,
        places.toSorted((one, other) => one - other),
      )
    }
  })

  it('names changes that truly pass: another value, a smaller amount, a later time, each by itself', () => {
    let [values, amounts, times] = [0, 0, 0]
    for (const { facts, at: when, assessment } of random(7, 0)) {
      for (const { cause, evidence } of assessment.obstacles) {
        const { wouldPass } = evidence
        if (wouldPass === null) continue
        const { value, amountAtMost, notBefore } = wouldPass
        const stillThere = (changed: GatheredFacts, then: Instant): boolean => ids(assess(changed, then).obstacles).includes(cause.id)
        if (value !== null && isPath(evidence)) {
          values++
          assert.equal(stillThere(replaced(facts, evidence.fact, bare(value)), when), false, `${cause.id}: value`)
        }
        if (amountAtMost !== null) {
          amounts++
          assert.equal(stillThere(replaced(facts, 'transaction.amount', amountAtMost), when), false, `${cause.id}: amount`)
          assert.equal(
            stillThere(replaced(facts, 'transaction.amount', (amountAtMost + 1) as Fen), when),
            true,
            `${cause.id}: one fen more`,
          )
        }
        if (notBefore !== null) {
          times++
          assert.ok(notBefore > when, `${cause.id}: in the future`)
          assert.equal(stillThere(facts, notBefore), false, `${cause.id}: time`)
        }
      }
    }
    assert.ok(values > 1000 && amounts > 500 && times > 200, `${values} values, ${amounts} amounts, ${times} times were tried`)
  })

  it('names a change for every threshold but those that only a person can move', () => {
    const persons = new Set([
      'standing/category-not-accepted',
      'standing/kind-not-permitted',
      'standing/model-no-longer-accepted',
      'operation/void-too-late',
      'risk/location-unknown',
    ])
    for (const { assessment } of random(8, 0)) {
      for (const { cause, evidence } of assessment.obstacles) {
        if (evidence.threshold !== null && !persons.has(cause.id)) assert.notEqual(evidence.wouldPass, null, cause.id)
      }
    }
  })

  it('lets no cause reach for a fact that it did not declare', () => {
    for (const { facts, at: when } of random(9, 0)) {
      for (const cause of catalogue) {
        if (cause.find === undefined || cause.needs.some((name) => facts[name] === null)) continue
        const declared = new Set<string>([...cause.needs, ...(cause.wants ?? [])])
        const watched = new Proxy(facts, {
          get(target, name) {
            assert.ok(declared.has(String(name)), `${cause.id} reads ${String(name)}`)
            return target[name as keyof Facts]
          },
        })
        cause.find(watched as Facts, when)
      }
    }
  })
})

/** Keeps `Unavailable` what it is: a class does not survive `structuredClone`. */
function structuredCloneOf(facts: GatheredFacts): GatheredFacts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, fact instanceof Unavailable ? new Unavailable(fact.why) : structuredClone(fact)]),
  ) as unknown as GatheredFacts
}
