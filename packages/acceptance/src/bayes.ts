// Log-odds arithmetic, and nothing else.

const LN2 = Math.LN2

/** Nothing is impossible: no table entry counts as less than this, so that one wrong number cannot rule a cause out for good. */
export const least = 1e-4

/** A probability kept away from 0 and 1. */
export const within = (p: number): number => Math.min(1 - least, Math.max(least, p))

export const logit = (p: number): number => Math.log(p / (1 - p))
export const fromLogit = (x: number): number => 1 / (1 + Math.exp(-x))

/** Nats to bits. */
export const bits = (nats: number): number => nats / LN2

/** P(seen) when the cause alone shows it with `q` and anything else with `leak`: `1 − (1 − leak)(1 − q)`. */
export const noisyOr = (leak: number, q: number): number => 1 - (1 - leak) * (1 - q)

/** `log Σ exp(x)`, safe for any magnitude. */
export function logSumExp(values: ArrayLike<number>): number {
  let max = -Infinity
  for (let i = 0; i < values.length; i++) if (values[i]! > max) max = values[i]!
  if (max === -Infinity) return -Infinity
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += Math.exp(values[i]! - max)
  return max + Math.log(sum)
}

/** Probabilities that sum to one, from unnormalised logarithms. */
export function normalised(logs: ArrayLike<number>): Float64Array {
  const total = logSumExp(logs)
  return Float64Array.from({ length: logs.length }, (_, i) => Math.exp(logs[i]! - total))
}

/**
 * Makes evidence weaker without making it improper: `base · (p / base)^t`, scaled so that the outcomes still sum to one.
 * With `t` = 1 the row is unchanged, with 0 it says nothing. Signs that repeat each other are given `t` < 1.
 */
export function tempered(row: readonly number[], base: readonly number[], t: number): number[] {
  const raised = row.map((p, i) => base[i]! * (p / base[i]!) ** t)
  const total = raised.reduce((sum, p) => sum + p, 0)
  return raised.map((p) => p / total)
}

/**
 * A row of which only some outcomes are stated: the stated ones as they are, the rest shares what is left in proportion to its base rates.
 *
 * @param stated P(outcome | cause) by position; `undefined`: not stated
 */
export function completed(stated: readonly (number | undefined)[], base: readonly number[]): number[] {
  let given = 0
  let restBase = 0
  stated.forEach((p, i) => {
    if (p === undefined) restBase += base[i]!
    else given += p
  })
  // Stated numbers that leave no room are scaled down to leave the unstated outcomes a little.
  const most = restBase > 0 ? 0.99 : 1
  const scale = given > most || restBase === 0 ? most / given : 1
  const left = 1 - given * scale
  return stated.map((p, i) => (p === undefined ? (left * base[i]!) / restBase : p * scale))
}
