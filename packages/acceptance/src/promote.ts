/** What new numbers cost against those in use, on the same closed cases. */
export interface Comparison {
  /** Candidate minus current, per case: below zero is better. */
  readonly mean: number
  readonly low: number
  readonly high: number
  readonly verdict: 'better' | 'not worse' | 'worse'
}

/**
 * Paired bootstrap: both were judged on the same cases, so chance that hits both alike cancels out.
 *
 * @param current one loss a case, in the order of `candidate`
 * @param chance in [0, 1)
 * @param margin a mean difference up to this is not held against the candidate
 */
export function compare(
  current: readonly number[],
  candidate: readonly number[],
  chance: () => number,
  margin = 0.005,
  rounds = 1000,
): Comparison {
  const differences = candidate.map((loss, i) => loss - current[i]!)
  const mean = average(differences)
  const means = Array.from({ length: rounds }, () =>
    average(differences.map(() => differences[Math.floor(chance() * differences.length)]!)),
  )
  means.sort((a, b) => a - b)
  const low = means[Math.floor(0.025 * rounds)]!
  const high = means[Math.ceil(0.975 * rounds) - 1]!
  const verdict = high < 0 ? 'better' : low > 0 || mean > margin ? 'worse' : 'not worse'
  return { mean, low, high, verdict }
}

/** May new numbers go into use? Only when neither what they say nor what they make people do is worse on the latest closed cases. */
export function mayReplace(logLoss: Comparison, cost: Comparison): boolean {
  return logLoss.verdict !== 'worse' && cost.verdict !== 'worse'
}

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** Page–Hinkley test for a rise of the mean: state after each value, plain data. */
export interface Drift {
  readonly cases: number
  readonly mean: number
  /** Sum of how far values exceeded their running mean and the tolerance, and its lowest point so far. */
  readonly excess: number
  readonly lowest: number
  readonly alarm: boolean
}

export const noDrift: Drift = { cases: 0, mean: 0, excess: 0, lowest: 0, alarm: false }

/**
 * Watches the log loss of case after case. On alarm the world has changed: forget faster, and tell a person.
 *
 * @param tolerance a rise up to this is not looked for
 * @param threshold how much excess makes an alarm
 */
export function drift(before: Drift, loss: number, { tolerance = 0.1, threshold = 40 } = {}): Drift {
  const cases = before.cases + 1
  const mean = before.mean + (loss - before.mean) / cases
  const excess = before.excess + loss - mean - tolerance
  const lowest = Math.min(before.lowest, excess)
  return { cases, mean, excess, lowest, alarm: before.alarm || excess - lowest > threshold }
}
