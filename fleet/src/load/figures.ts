/** What a load run found out; times in milliseconds. */
export interface LoadFigures {
  readonly kind: 'sale' | 'echo'
  readonly terminals: number
  /** Asked for; `null`: as many as are answered. */
  readonly offeredPerSecond: number | null
  readonly sustainedPerSecond: number
  readonly seconds: number
  readonly answered: number
  readonly approved: number
  /** Field 39 → how often. */
  readonly answers: Readonly<Record<string, number>>
  readonly latencyMs: { readonly p50: number; readonly p95: number; readonly p99: number; readonly max: number }
  readonly errors: LoadErrors
  /** Processor time of the generator itself, per request, in microseconds. */
  readonly generatorCpuMicros: number
}

export interface LoadErrors {
  readonly noAnswer: number
  readonly lineLost: number
  readonly badMac: number
  readonly unreadable: number
  readonly signOnFailed: number
  /** Reversals that the terminals sent, and those that were never answered. */
  readonly reversed: number
  readonly reversalOpen: number
}

/** Latencies of a run, kept one by one: percentiles of a histogram would hide what a page promises. */
export class Latencies {
  #values = new Float64Array(1 << 16)
  #count = 0

  add(ms: number): void {
    if (this.#count === this.#values.length) {
      const wider = new Float64Array(this.#values.length * 2)
      wider.set(this.#values)
      this.#values = wider
    }
    this.#values[this.#count] = ms
    this.#count += 1
  }

  clear(): void {
    this.#count = 0
  }

  /** Nearest rank. */
  percentiles(): LoadFigures['latencyMs'] {
    const sorted = this.#values.subarray(0, this.#count).toSorted()
    const rank = (p: number): number => round(sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? 0)
    return { p50: rank(0.5), p95: rank(0.95), p99: rank(0.99), max: round(sorted.at(-1) ?? 0) }
  }
}

export const round = (value: number): number => Math.round(value * 1000) / 1000
