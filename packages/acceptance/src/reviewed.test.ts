import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { catalogue } from './catalogue.ts'
import { codes } from './codes/index.ts'
import { diagnose } from './diagnose.ts'
import { compile } from './model.ts'
import { observe } from './observe/index.ts'
import { exceptions, parties, partyOf } from './parties.ts'
import { sharedCauses } from './peers.ts'
import { repeatable } from './planner/build.ts'
import { clearedBy, holdsWhen, overWhen } from './planner/guards.ts'
import type { Observed } from './posterior.ts'
import { reviewedKnowledge } from './reviewed.ts'
import { answer, begin } from './session.ts'
import { outcomeOf } from './signs.ts'
import { atTheTill, next } from './troubleshoot.ts'
import { everyPhrase } from './understand/lexicon.ts'

const model = compile(reviewedKnowledge())
/** Little thought a step: this is about where the way leads, not how short it is. */
const fast = { ...atTheTill, budget: 20_000 }
const ids = new Set<string>(catalogue.map(({ id }) => id))
const top = (observed: Parameters<typeof observe>[0]): string => diagnose(model, observe(observed).findings).causes[0]!.id

describe('the engine with the reviewed knowledge', () => {
  it('names only causes, remedies, signs and concepts that exist', () => {
    for (const id of [...sharedCauses, ...Object.keys(exceptions)]) assert.ok(ids.has(id), id)
    for (const remedy of [...Object.values(clearedBy), ...Object.keys(repeatable)]) assert.ok(model.remedies.has(remedy), remedy)
    const { concepts } = everyPhrase()
    for (const seen of [...Object.keys(holdsWhen), ...Object.keys(overWhen)]) {
      assert.ok(seen.startsWith('says:') ? concepts.has(seen.slice(5)) : outcomeOf(seen) !== undefined, seen)
    }
  })

  it('puts something on every side that may be at fault', () => {
    assert.deepEqual(new Set(catalogue.map(({ id }) => partyOf(id))), new Set(parties))
  })

  it('gives every row of signs as a distribution over what may be seen', () => {
    for (const [sign, { base, holds }] of Object.entries(model.knowledge.signs)) {
      if (holds !== 'one') continue
      const rows = Object.entries(base).map(([name, share]) => model.rows.get(`${sign}:${name}`)!.map((log) => share * Math.exp(log)))
      for (let cause = 0; cause < model.causes.length; cause++) {
        const sum = rows.reduce((total, row) => total + row[cause]!, 0)
        assert.ok(Math.abs(sum - 1) < 1e-6, `${sign} of ${model.causes[cause]!.id}: ${sum}`)
      }
    }
  })

  it('says what a shopkeeper would expect of plain cases', () => {
    assert.equal(top({ telemetry: { printer: 'out_of_paper' }, text: '打印机没纸了' }), 'device/printer-out-of-paper')
    assert.equal(top({ response_code: '51' }), 'cardholder/insufficient-funds')
    assert.equal(top({ text: 'the PIN was wrong', response_code: '55' }), 'cardholder/pin-wrong')
  })

  it('takes a found obstacle that gave the answer as good as certain, for every known cause', () => {
    for (const { id, find } of catalogue as readonly { id: string; find?: unknown }[]) {
      if (find === undefined) continue
      const decided: Observed = { kind: 'assessed', seen: `assess:${id}`, result: 'decided', from: 'assess' }
      const { causes } = diagnose(model, [decided])
      assert.equal(causes[0]!.id, id)
      assert.ok(causes[0]!.probability > 0.9, `${id}: ${causes[0]!.probability}`)
    }
  })

  it('leads every code that the tables know to an end, also when nothing helps and nobody can answer', () => {
    for (const { code, causes } of codes.filter((one) => Object.keys(one.causes).length > 0)) {
      let session = begin([{ kind: 'code', seen: `code:unionpay:${code}`, causes, confidence: 1, from: 'response_code' }])
      let steps = 0
      for (let step = next(model, session, fast); step.kind !== 'end' && step.kind !== 'over'; step = next(model, session, fast)) {
        assert.ok(step.expected.cost <= step.stop.cost, `${code}: never dearer than stopping now`)
        session = answer(
          session,
          step.kind === 'ask'
            ? { kind: 'answered', sign: step.sign, outcome: 'unsure' }
            : { kind: 'tried', remedy: step.remedy, result: 'failed' },
        )
        steps++
        assert.ok(steps < 40, code)
      }
    }
  })
})
