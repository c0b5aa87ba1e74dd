import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fitTempering, interval, logLoss, quality, sayAll, type Labelled } from './calibrate.ts'
import { compile } from './model.ts'
import { defaultTuning, type Knowledge } from './knowledge.ts'
import { seeded } from './testing/seeded.ts'
import { smallCause, smallSign, smallWorld } from './testing/small-world.ts'

describe('quality', () => {
  it('by hand: two cases, one right', () => {
    const q = quality([
      { p: [0.9, 0.1, 0, 0], truth: 0 },
      { p: [0.6, 0.1, 0.1, 0.2], truth: 3 },
    ])
    assert.equal(q.top1, 0.5)
    assert.equal(q.top3, 1)
    assert.ok(Math.abs(q.brier - (0.01 + 0.01 + (0.36 + 0.01 + 0.01 + 0.64)) / 2) < 1e-12)
    assert.ok(Math.abs(q.logLoss + (Math.log(0.9) + Math.log(0.2)) / 2) < 1e-12)
    assert.ok(Math.abs(q.calibrationError - (0.1 + 0.6) / 2) < 1e-12)
    assert.deepEqual(
      q.reliability.map(({ cases }) => cases),
      [1, 1],
    )
  })

  it('finds no calibration error in answers that come true as often as they say', () => {
    const chance = seeded(1)
    const said = Array.from({ length: 20_000 }, () => {
      const p = chance.between(0.5, 1)
      return { p: [p, 1 - p], truth: chance.next() < p ? 0 : 1 }
    })
    assert.ok(quality(said).calibrationError < 0.015)
    const [low, high] = interval(
      said.slice(0, 500),
      (some) => quality(some).top1,
      () => chance.next(),
      100,
    )
    assert.ok(low < 0.75 && high > 0.75 && high - low < 0.1)
  })
})

describe('tempering', () => {
  /** Two causes; the first sign is telling, and three more repeat it nearly always. */
  const twins: Knowledge = {
    ...smallWorld(),
    causes: Object.fromEntries(
      ['device/a', 'device/b'].map((id, i) => [
        id,
        smallCause(id, 1, Object.fromEntries([0, 1, 2, 3].map((k) => [`s${k}:yes`, i === 0 ? 0.7 : 0.3])), []),
      ]),
    ),
    signs: Object.fromEntries([0, 1, 2, 3].map((k) => [`s${k}`, smallSign('twins', { yes: 0.5, no: 0.5 })])),
    tuning: { ...defaultTuning, temper: { twins: 1 }, unknownPrior: 1e-6 },
  }
  const chance = seeded(7)
  const cases = Array.from({ length: 3000 }, (): Labelled => {
    const first = chance.next() < 0.5
    const shown = chance.next() < (first ? 0.7 : 0.3)
    const findings = [0, 1, 2, 3].map((k) => {
      const yes = k === 0 || chance.next() < 0.95 ? shown : !shown
      return { kind: 'sign', seen: `s${k}:${yes ? 'yes' : 'no'}`, confidence: 1, from: 'telemetry' } as const
    })
    return { findings, cause: first ? 'device/a' : 'device/b' }
  })

  it('is fitted down where signs repeat each other, and makes later answers honest', () => {
    const fitted = fitTempering(twins, cases.slice(0, 1000))
    const t = fitted.tuning.temper['twins']!
    assert.ok(t > 0.15 && t < 0.45, `${t}`)
    const later = cases.slice(1000)
    assert.ok(quality(sayAll(compile(twins), later)).calibrationError > 0.15)
    assert.ok(quality(sayAll(compile(fitted), later)).calibrationError < 0.06)
    assert.ok(logLoss(compile(fitted), later) < logLoss(compile(twins), later) - 0.1)
  })
})
