/**
 * Chance that can be repeated: equal seeds give equal runs on every machine.
 * Streams forked by name do not disturb each other, so one more draw in a shop leaves the host's latencies as they were.
 */
export interface Random {
  /** From 0 to below 1. */
  next(): number
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number
  /** Is it so, this time, with probability `p`? */
  chance(p: number): boolean
  pick<T>(from: readonly T[]): T
  /** Waiting time until the next of events that come on average every `mean`. */
  exponential(mean: number): number
  /** Skewed to the right as answer times and baskets are: half of the draws lie below `median`. */
  logNormal(median: number, sigma: number): number
  fork(name: string): Random
}

export function seeded(seed: number | string): Random {
  const next = mulberry32(typeof seed === 'number' ? seed >>> 0 : hash(seed))
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))

  return {
    next,
    whole,
    chance: (p) => next() < p,
    pick: (from) => {
      if (from.length === 0) throw new RangeError('nothing to pick from')
      return from[whole(0, from.length - 1)]!
    },
    exponential: (mean) => -mean * Math.log(1 - next()),
    logNormal: (median, sigma) => median * Math.exp(sigma * normal(next)),
    fork: (name) => seeded(`${seed}/${name}`),
  }
}

/** Mulberry32 by Tommy Ettinger (public domain): 32 bits of state, passes gjrand; chance for plays, not for keys. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Box–Muller; the second of the pair is thrown away to keep the stream a plain function of its state. */
function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value >>> 0
}
