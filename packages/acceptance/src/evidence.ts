import { bits } from './bayes.ts'
import type { Weighed } from './posterior.ts'

/** How far one finding moved the odds of one cause. */
export interface Weight {
  readonly seen: string
  readonly from: string
  /** For (+) or against (−). */
  readonly bits: number
}

/**
 * Weight of evidence in bits: how each finding moves the odds of a cause against all others together. What a finding is worth depends on
 * what is known already (a second report of the same thing adds little), so each is weighed in two opposite orders and the mean is taken:
 * neither the first nor the last takes all the credit, and the sum is exactly the move from prior to posterior odds.
 *
 * @param causes whose evidence is wanted, by index
 * @returns per cause its weights, weightiest first
 */
export function weightsOfEvidence(prior: Float64Array, weighed: readonly Weighed[], causes: readonly number[]): Weight[][] {
  const ratios = weighed.map(({ row }) => row.map(Math.exp))
  const forth = gains(prior, ratios, causes)
  const back = gains(prior, ratios.toReversed(), causes)
  return causes.map((_, c) =>
    weighed
      .map(({ seen, from }, i) => ({ seen, from, bits: bits((forth[i]![c]! + back[weighed.length - 1 - i]![c]!) / 2) }))
      .sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits)),
  )
}

/** Per finding, in the order given, and per cause: the change of log-odds. */
function gains(prior: Float64Array, ratios: readonly Float64Array[], causes: readonly number[]): number[][] {
  const weights = prior.slice()
  let before = causes.map((cause) => logOdds(weights, cause))
  return ratios.map((ratio) => {
    let total = 0
    for (let i = 0; i < weights.length; i++) {
      const weight = weights[i]! * ratio[i]!
      weights[i] = weight
      total += weight
    }
    for (let i = 0; i < weights.length; i++) weights[i] = weights[i]! / total
    const after = causes.map((cause) => logOdds(weights, cause))
    const gain = after.map((odds, c) => odds - before[c]!)
    before = after
    return gain
  })
}

/** @param weights sum to one */
function logOdds(weights: Float64Array, cause: number): number {
  const own = Math.max(weights[cause]!, tiny)
  let others = 1 - own
  // Near certainty the difference is all rounding; then the others are added up one by one.
  if (others < 1e-4) {
    others = 0
    for (let i = 0; i < weights.length; i++) if (i !== cause) others += weights[i]!
  }
  return Math.log(own / Math.max(others, tiny))
}

/** Keeps logarithms finite where a number has vanished. */
const tiny = 1e-300
