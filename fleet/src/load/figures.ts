import type { LoadKind } from './lane.ts'

/** What a load run found out; times in milliseconds. */
export interface LoadFigures {
  readonly kind: LoadKind
  readonly terminals: number
  /** Asked for; `null`: as many as are answered. */
  readonly offeredPerSecond: number | null
  readonly sustainedPerSecond: number
  readonly seconds: number
  readonly answered: number
  readonly approved: number
  /** Sum of the approved sales, in fen, over the whole run with warm-up: what the books must show. */
  readonly approvedFen: number
  /** Number of approved sales of the whole run with warm-up. */
  readonly approvedWhole: number
  /** Field 39 → how often. */
  readonly answers: Readonly<Record<string, number>>
  /** From when a request was due until its answer, over those that were due after the warm-up. */
  readonly latencyMs: { readonly p50: number; readonly p95: number; readonly p99: number; readonly max: number }
  readonly errors: LoadErrors
  /** Processor time of the generator itself, per answer, in microseconds; of the whole process, so run it in one of its own. */
  readonly generatorCpuMicros: number
}

export interface LoadErrors {
  readonly noAnswer: number
  readonly lineLost: number
  readonly badMac: number
  readonly unreadable: number
  readonly signOnFailed: number
  /** Due within the run and still waiting for a free terminal when it ended. Not zero: latencies look better than they were. */
  readonly neverSent: number
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

  /** Nearest rank. */
  percentiles(): LoadFigures['latencyMs'] {
    const sorted = this.#values.subarray(0, this.#count).toSorted()
    const rank = (p: number): number => round(sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? 0)
    return { p50: rank(0.5), p95: rank(0.95), p99: rank(0.99), max: round(sorted.at(-1) ?? 0) }
  }
}

export const round = (value: number): number => Math.round(value * 1000) / 1000
