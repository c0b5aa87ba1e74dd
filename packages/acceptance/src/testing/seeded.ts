/** Repeatable chance for tests and benches: equal seeds, equal sequences (xoshiro128** with a splitmix32 start). */
export interface Seeded {
  /** In [0, 1). */
  next(): number
  /** Whole, 0 … n − 1. */
  below(n: number): number
  between(low: number, high: number): number
  /** Standard normal. */
  normal(): number
  /** Gamma with this shape and scale 1 (Marsaglia and Tsang). */
  gamma(shape: number): number
  poisson(mean: number): number
  /** Index drawn in proportion to the weights. */
  pick(weights: ArrayLike<number>): number
}

export function seeded(seed: number): Seeded {
  let [a, b, c, d] = start(seed)
  const word = (): number => {
    const result = Math.imul(turn(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = turn(d, 11)
    return result
  }
  const next = (): number => word() / 2 ** 32
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * next() ** (1 / shape)
    const d = shape - 1 / 3
    for (;;) {
      const x = normal()
      const v = (1 + x / Math.sqrt(9 * d)) ** 3
      if (v > 0 && Math.log(1 - next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
    }
  }
  const poisson = (mean: number): number => {
    if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()))
    const limit = Math.exp(-mean)
    let n = 0
    for (let product = next(); product > limit; product *= next()) n++
    return n
  }
  const pick = (weights: ArrayLike<number>): number => {
    let total = 0
    for (let i = 0; i < weights.length; i++) total += weights[i]!
    let left = next() * total
    for (let i = 0; i < weights.length; i++) {
      left -= weights[i]!
      if (left < 0) return i
    }
    return weights.length - 1
  }
  return { next, below: (n) => Math.floor(next() * n), between: (low, high) => low + (high - low) * next(), normal, gamma, poisson, pick }
}

const turn = (x: number, by: number): number => (x << by) | (x >>> (32 - by))

function start(seed: number): [number, number, number, number] {
  let z = seed >>> 0
  const word = (): number => {
    z = (z + 0x9e3779b9) >>> 0
    let x = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
    x = Math.imul(x ^ (x >>> 15), 0x735a2d97)
    return x ^ (x >>> 15)
  }
  return [word(), word(), word(), word()]
}
