import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { noCounts } from './counts.ts'
import { experienced, learn, type ClosedCase } from './learn.ts'
import { versionOf } from './knowledge.ts'
import { compile } from './model.ts'
import { posterior, type Observed } from './posterior.ts'
import { smallWorld } from './testing/small-world.ts'

const sign = (seen: string): Observed => ({ kind: 'sign', seen, confidence: 1, from: 'telemetry' })
const says = (concept: string): Observed => ({ kind: 'words', seen: `says:${concept}`, base: 0.005, confidence: 1, from: 'text' })
const closed = (cause: string | null, findings: readonly Observed[] = [], more: Partial<ClosedCase> = {}): ClosedCase => ({
  cause,
  findings,
  tried: [],
  day: 20_000,
  ...more,
})
const many = (n: number, one: ClosedCase): ClosedCase[] => Array.from({ length: n }, () => one)
const knowledge = smallWorld()
const world = compile(knowledge)
const after = (cases: readonly ClosedCase[], options = {}): ReturnType<typeof compile> =>
  compile(experienced(knowledge, learn(noCounts, cases, world, options)))
const p = (model: typeof world, id: string, findings: readonly Observed[] = []): number =>
  posterior(model, findings).p[model.indexOf.get(id)!]!

describe('learning', () => {
  it('leaves everything as it was without cases', () => {
    assert.deepEqual(after([]).prior, world.prior)
    assert.equal(versionOf(experienced(knowledge, learn(noCounts, [], world))), world.version)
  })

  it('moves the prior by counts over pseudo-counts, exactly', () => {
    const model = after(many(100, closed('network/carrier-outage')))
    const { priors } = knowledge.tuning.weight
    assert.ok(Math.abs(p(model, 'network/carrier-outage') - (priors * 0.98 * 0.15 + 100) / (priors + 100)) < 1e-12)
    assert.equal(Math.round(model.knowledge.learned.cases), 100)
  })

  it('moves a row of signs, a concept, a code and a remedy toward what was seen, and no further than the cases carry', () => {
    const few = after(many(3, closed('device/printer-fault', [sign('printer:out_of_paper')])))
    const lots = after(many(300, closed('device/printer-fault', [sign('printer:out_of_paper')])))
    const ratio = (model: typeof world): number => model.rows.get('printer:out_of_paper')![model.indexOf.get('device/printer-fault')!]!
    assert.ok(ratio(world) < ratio(few) && ratio(few) < ratio(lots))

    const talk = after([
      ...many(50, closed('network/carrier-outage', [says('no-paper')])),
      ...many(200, closed('software/system-frozen', [says('stuck')])),
    ])
    const carrier = talk.indexOf.get('network/carrier-outage')!
    assert.ok(talk.rows.get('says:no-paper')![carrier]! > 1)

    const code = { kind: 'code', seen: 'code:x:1', causes: { 'device/printer-fault': 0.6 }, confidence: 1, from: 'response_code' } as const
    const coded = after(many(60, closed('software/system-frozen', [code])))
    assert.ok(p(coded, 'software/system-frozen', [code]) > 0.6 && p(world, 'software/system-frozen', [code]) < 0.3)

    const wording: Observed = { ...code, seen: 'code:words:resemblance' }
    assert.deepEqual(
      after(many(60, closed('software/system-frozen', [wording]))).knowledge.learned.codes,
      {},
      'wording has shares of its own in every text',
    )

    const tried = after(many(40, closed('software/system-frozen', [], { tried: [{ remedy: 'restart', solved: false }] })))
    const chance = (model: typeof world): number => model.remedies.get('restart')!.chance.get(model.indexOf.get('software/system-frozen')!)!
    assert.ok(chance(tried) < 0.15 && Math.abs(chance(world) - 0.6) < 1e-12)
  })

  it('shares out a case that nobody can explain by what is believed of it, at half weight, the helpful step included', () => {
    const { learned } = after(many(10, closed(null, [sign('printer:fault')], { tried: [{ remedy: 'restart', solved: true }] }))).knowledge
    const total = Object.values(learned.causes).reduce((sum, n) => sum + n, 0)
    assert.ok(Math.abs(total - 5) < 0.2)
    // Frozen or printer fault: both are cured by restarting, only one shows a printer fault.
    assert.ok(learned.causes['device/printer-fault']! > 4)
    assert.equal(learn(noCounts, [closed(null, [sign('printer:fault')])], null).cases, 0)
  })

  it('forgets what is long ago, whether learned at once or day by day', () => {
    const old = closed('network/carrier-outage', [], { day: 20_000 })
    const recent = closed('network/carrier-outage', [], { day: 20_100 })
    const both = learn(noCounts, [old, recent], null, { keptPerDay: 0.99 })
    assert.ok(Math.abs(both.cases - (1 + 0.99 ** 100)) < 1e-9)
    const daily = learn(learn(noCounts, [old], null, { keptPerDay: 0.99 }), [recent], null, { keptPerDay: 0.99 })
    assert.ok(Math.abs(daily.cases - both.cases) < 1e-9)
    assert.ok(Math.abs(daily.causes['network/carrier-outage']! - both.causes['network/carrier-outage']!) < 1e-9)
  })

  it('gives every state of learning its own version, and an old answer again by its version', () => {
    const first = after(many(5, closed('network/carrier-outage', [sign('signal:none')])))
    const second = compile(
      experienced(knowledge, learn(first.knowledge.learned, [closed('device/printer-fault', [sign('printer:fault')])], null)),
    )
    assert.equal(new Set([world.version, first.version, second.version]).size, 3)
    const findings = [sign('signal:none'), says('no-paper')]
    assert.deepEqual(posterior(compile(JSON.parse(JSON.stringify(first.knowledge))), findings).p, posterior(first, findings).p)
    assert.equal(compile(JSON.parse(JSON.stringify(first.knowledge))).version, first.version)
  })
})
