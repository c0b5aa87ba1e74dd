/**
 * How much better "this group fails more often than usual" explains `failed` of `tried` than "as usual": log likelihood ratio, 0 when it does not.
 * Expectation-based Bernoulli scan.
 */
export function failureScore(failed: number, tried: number, expectedRate: number): number {
  if (tried === 0 || failed <= expectedRate * tried) return 0
  const rate = failed / tried
  const lost = rate < 1 ? (tried - failed) * Math.log((1 - rate) / (1 - expectedRate)) : 0
  return failed * Math.log(rate / expectedRate) + lost
}

/** The same for silence: a dead line shows no failures, it shows nothing. Poisson scan. */
export function silenceScore(heard: number, expected: number): number {
  if (heard >= expected) return 0
  return expected - heard + (heard > 0 ? heard * Math.log(heard / expected) : 0)
}

/**
 * Threshold for a wanted rate of false alarms, from the highest score of each quiet hour: a Gumbel distribution is fitted by its moments
 * and its quantile taken.
 *
 * @param maxima one number an hour, from hours in which nothing was wrong
 * @param hoursPerFalseAlarm e.g. 720 for one in thirty days
 */
export function gumbelThreshold(maxima: readonly number[], hoursPerFalseAlarm: number): number {
  const mean = maxima.reduce((sum, x) => sum + x, 0) / maxima.length
  const variance = maxima.reduce((sum, x) => sum + (x - mean) ** 2, 0) / Math.max(1, maxima.length - 1)
  const scale = (Math.sqrt(variance) * Math.sqrt(6)) / Math.PI
  const location = mean - eulerGamma * scale
  return location - scale * Math.log(-Math.log(1 - 1 / hoursPerFalseAlarm))
}

const eulerGamma = 0.577_215_664_901_532_9
