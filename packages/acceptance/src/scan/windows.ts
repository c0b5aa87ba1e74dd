import { Grown } from './grown.ts'
import { Pairs } from './pairs.ts'

/** Minutes kept: the longest window, and room for reports that come a little early or late. */
export const kept = 34
export const longestWindow = 30
export const windowLengths = [1, 2, 3, 5, 10, 15, 30] as const

/** Tried and failed by group and minute, in flat arrays: their size does not depend on how many reports come in. */
export class Tally {
  readonly #tried = new Grown(Int32Array, kept)
  readonly #failed = new Grown(Int32Array, kept)

  grow(group: number): void {
    this.#tried.grow(group)
    this.#failed.grow(group)
  }

  /** Forgets what stood in the place of this minute before. */
  open(minute: number): void {
    this.#tried.clearColumn(minute % kept)
    this.#failed.clearColumn(minute % kept)
  }

  add(group: number, minute: number, failed: boolean, by: 1 | -1 = 1): void {
    this.#tried.add(group, minute % kept, by)
    if (failed) this.#failed.add(group, minute % kept, by)
  }

  tried(group: number, minute: number): number {
    return this.#tried.get(group, minute % kept)
  }

  failed(group: number, minute: number): number {
    return this.#failed.get(group, minute % kept)
  }

  reset(): void {
    this.#tried.clear()
    this.#failed.clear()
  }
}

interface Payment {
  readonly minute: number
  readonly failed: boolean
  readonly now: number
}

/**
 * Payments of the last half hour, each terminal counted once: what counts is its *latest* payment in the group, so that a window of any
 * length sees every terminal once, and one broken terminal that retries all day is one failure.
 */
export class Windows {
  /** Once a terminal, in the minute of its latest payment. */
  readonly latest = new Tally()
  /** Once a terminal and minute, by how its last payment in that minute went: for what is usual, and for recovery. */
  readonly byMinute = new Tally()
  readonly #lastMinute = new Grown(Int32Array, 1)
  readonly #lastFailed = new Grown(Uint8Array, 1)
  readonly #pairs: Pairs

  constructor(pairs: number) {
    this.#pairs = new Pairs(pairs)
  }

  growGroups(group: number): void {
    this.byMinute.grow(group)
    this.latest.grow(group)
  }

  growTerminals(terminal: number): void {
    this.#lastMinute.grow(terminal, never)
    this.#lastFailed.grow(terminal)
  }

  open(minute: number): void {
    this.byMinute.open(minute)
    this.latest.open(minute)
  }

  /**
   * @param own the terminal's own groups
   * @param card groups of the card
   * @param now the newest minute; the payment may be older
   */
  pay(terminal: number, own: readonly number[], card: readonly number[], { minute, failed, now }: Payment): void {
    const last = this.#lastMinute.get(terminal)
    if (minute >= last) {
      const wasFailed = this.#lastFailed.get(terminal) === 1
      for (const group of own) this.#move(group, last, wasFailed, { minute, failed, now })
      this.#lastMinute.set(terminal, 0, minute)
      this.#lastFailed.set(terminal, 0, failed ? 1 : 0)
    }
    for (const group of card) {
      const place = this.#pairs.find(terminal, group, now - kept + 1)
      const before = place < 0 ? never : this.#pairs.minuteOf(place, terminal, group)
      if (minute < before) continue
      this.#move(group, before, place >= 0 && this.#pairs.failed(place), { minute, failed, now })
      if (place >= 0) this.#pairs.put(place, terminal, group, minute, failed)
    }
  }

  #move(group: number, last: number, wasFailed: boolean, { minute, failed, now }: Payment): void {
    if (minute === last) this.byMinute.add(group, last, wasFailed, -1)
    if (now - last < kept) this.latest.add(group, last, wasFailed, -1)
    this.byMinute.add(group, minute, failed)
    this.latest.add(group, minute, failed)
  }

  /** Takes a terminal's latest payment out of groups that it no longer belongs to. */
  leave(terminal: number, groups: readonly number[], now: number): void {
    const last = this.#lastMinute.get(terminal)
    if (now - last >= kept) return
    for (const group of groups) this.latest.add(group, last, this.#lastFailed.get(terminal) === 1, -1)
    this.#lastMinute.set(terminal, 0, never)
  }

  lastMinute(terminal: number): number {
    return this.#lastMinute.get(terminal)
  }

  failedLast(terminal: number): boolean {
    return this.#lastFailed.get(terminal) === 1
  }

  /** Minute of the terminal's latest payment with a card of this group and whether it failed; `null`: none in the last half hour. */
  lastWith(terminal: number, group: number, now: number): { readonly minute: number; readonly failed: boolean } | null {
    const place = this.#pairs.find(terminal, group, now - kept + 1)
    if (place < 0) return null
    const minute = this.#pairs.minuteOf(place, terminal, group)
    return now - minute < kept ? { minute, failed: this.#pairs.failed(place) } : null
  }

  /** Forgets all payments, keeps groups and terminals. */
  reset(): void {
    this.byMinute.reset()
    this.latest.reset()
    this.#lastMinute.clear(never)
    this.#pairs.clear()
  }
}

const never = -(2 ** 30)
