import { compile, type Model } from './model.ts'
import type { Knowledge } from './knowledge.ts'
import { posterior, type Observed } from './posterior.ts'

/** A case whose cause is known, for measuring and fitting. */
export interface Labelled {
  readonly findings: readonly Observed[]
  /** Id of a cause of the model, or `unknown`. */
  readonly cause: string
}

/** What was said of one case: probabilities by class, and which class it was. */
export interface Said {
  readonly p: ArrayLike<number>
  readonly truth: number
}

export interface Quality {
  readonly cases: number
  readonly top1: number
  readonly top3: number
  /** `1/n Σ Σ (p − 1{truth})²`, 0 to 2. */
  readonly brier: number
  /** Mean of −ln P(truth). */
  readonly logLoss: number
  /** Expected calibration error of the top answer, ten bins of equal width. */
  readonly calibrationError: number
  /** Of each bin that has cases: what was said on average, what came true, how many. */
  readonly reliability: readonly { readonly said: number; readonly true: number; readonly cases: number }[]
}

const bins = 10

export function quality(said: readonly Said[]): Quality {
  const totals = Array.from({ length: bins }, () => ({ said: 0, true: 0, cases: 0 }))
  let [top1, top3, brier, logLoss] = [0, 0, 0, 0]
  for (const { p, truth } of said) {
    const { best, above } = places(p, truth)
    const bin = totals[Math.min(bins - 1, Math.floor(p[best]! * bins))]!
    bin.said += p[best]!
    bin.cases++
    if (best === truth) bin.true++
    if (above === 0) top1++
    if (above < 3) top3++
    logLoss -= Math.log(Math.max(1e-12, p[truth]!))
    for (let i = 0; i < p.length; i++) brier += (p[i]! - (i === truth ? 1 : 0)) ** 2
  }
  const n = Math.max(1, said.length)
  const filled = totals.filter(({ cases }) => cases > 0)
  return {
    cases: said.length,
    top1: top1 / n,
    top3: top3 / n,
    brier: brier / n,
    logLoss: logLoss / n,
    calibrationError: filled.reduce((sum, bin) => sum + Math.abs(bin.true - bin.said), 0) / n,
    reliability: filled.map(({ said, true: right, cases }) => ({ said: said / cases, true: right / cases, cases })),
  }
}

/** Which class is likeliest, and how many are likelier than the true one. */
function places(p: ArrayLike<number>, truth: number): { readonly best: number; readonly above: number } {
  let best = 0
  let above = 0
  for (let i = 0; i < p.length; i++) {
    if (p[i]! > p[best]!) best = i
    if (i !== truth && p[i]! > p[truth]!) above++
  }
  return { best, above }
}

/** 95 % interval of a figure by drawing the cases again and again. @param chance in [0, 1), seeded by whoever wants the same interval twice */
export function interval(
  said: readonly Said[],
  figure: (said: readonly Said[]) => number,
  chance: () => number,
  rounds = 200,
): readonly [low: number, high: number] {
  const values = Array.from({ length: rounds }, () => figure(said.map(() => said[Math.floor(chance() * said.length)]!)))
  values.sort((a, b) => a - b)
  return [values[Math.floor(0.025 * rounds)]!, values[Math.ceil(0.975 * rounds) - 1]!]
}

export function sayAll(model: Model, cases: readonly Labelled[]): Said[] {
  return cases.map(({ findings, cause }) => ({ p: posterior(model, findings).p, truth: model.indexOf.get(cause)! }))
}

/** Mean of −ln P(truth), what every fit is judged by. */
export function logLoss(model: Model, cases: readonly Labelled[]): number {
  let total = 0
  for (const { findings, cause } of cases) total -= Math.log(Math.max(1e-12, posterior(model, findings).p[model.indexOf.get(cause)!]!))
  return total / Math.max(1, cases.length)
}

/**
 * Fits how far each group of signs is believed, by log loss. Signs that repeat each other make a model over-confident; they are found by
 * this, not by reading. Judge the result on later cases than those it was fitted on.
 *
 * @param groups which exponents to fit, one after the other; default all that the knowledge names
 * @returns the same knowledge with other exponents
 */
export function fitTempering(
  knowledge: Knowledge,
  cases: readonly Labelled[],
  groups = Object.keys(knowledge.tuning.temper),
  sweeps = 2,
): Knowledge {
  let fitted = knowledge
  const withExponent = (group: string, t: number): Knowledge => ({
    ...fitted,
    tuning: { ...fitted.tuning, temper: { ...fitted.tuning.temper, [group]: t } },
  })
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const group of groups) {
      const t = lowest((exponent) => logLoss(compile(withExponent(group, exponent)), cases), 0.1, 1.2, 7)
      fitted = withExponent(group, Math.round(t * 100) / 100)
    }
  }
  return fitted
}

/** Where a function with one valley is lowest, by golden section. */
function lowest(f: (x: number) => number, from: number, to: number, steps: number): number {
  const golden = (Math.sqrt(5) - 1) / 2
  let [a, b] = [from, to]
  let [c, d] = [b - golden * (b - a), a + golden * (b - a)]
  let [fc, fd] = [f(c), f(d)]
  for (let i = 0; i < steps; i++) {
    if (fc < fd) {
      ;[b, d, fd] = [d, c, fc]
      c = b - golden * (b - a)
      fc = f(c)
    } else {
      ;[a, c, fc] = [c, d, fd]
      d = a + golden * (b - a)
      fd = f(d)
    }
  }
  return (a + b) / 2
}
