import { Grown } from './grown.ts'

/** What is usual for one group, as plain data, for keeping over a restart. */
export interface UsualOf {
  /** Payments, failures, reports and minutes, fading. */
  readonly sums: readonly number[]
  /** Mean reports a minute by hour of the week in China from Monday 00:00; -1: not seen yet. */
  readonly hours: readonly number[]
}

const hoursOfWeek = 168
/** Half of what is known is from the last two weeks. */
const keptPerMinute = 0.5 ** (1 / (14 * 24 * 60))
/** How much the newest week counts in the profile of an hour. */
const newestWeek = 0.3
/** A group's own failure rate is trusted against the overall one from about this many payments. */
const ownTrust = 200
/** Rate before anything is known, and how many payments that is worth. Judgement. */
const firstRate = 0.012
const overallTrust = 2000

/**
 * Learns quietly, half an hour behind, from minutes in which nothing was wrong. Failures: each group's own rate, drawn toward the overall
 * one. Volume: each group's own mean by hour of the week, and where that hour is new, its mean times the overall profile of the day.
 */
export class Baseline {
  readonly #sums = new Grown(Float64Array, 4)
  readonly #hours = new Grown(Float32Array, hoursOfWeek)
  readonly #hour = new Grown(Float64Array, 2)
  #overall = -1
  #currentHour = -1

  /** @param overall index of the group that holds everything */
  setOverall(overall: number): void {
    this.#overall = overall
  }

  grow(group: number): void {
    this.#sums.grow(group)
    this.#hours.grow(group, unseen)
    this.#hour.grow(group)
  }

  /** A new hour of the week closes the means of the old one. */
  nextMinute(minute: number): void {
    const hour = hourOfWeek(minute)
    if (hour !== this.#currentHour && this.#currentHour >= 0) this.#closeHour(this.#currentHour)
    this.#currentHour = hour
  }

  learnFailures(group: number, tried: number, failed: number): void {
    this.#sums.set(group, tried_, this.#sums.get(group, tried_) * keptPerMinute + tried)
    this.#sums.set(group, failed_, this.#sums.get(group, failed_) * keptPerMinute + failed)
  }

  learnVolume(group: number, heard: number): void {
    this.#sums.set(group, heard_, this.#sums.get(group, heard_) * keptPerMinute + heard)
    this.#sums.set(group, minutes_, this.#sums.get(group, minutes_) * keptPerMinute + 1)
    this.#hour.add(group, 0, heard)
    this.#hour.add(group, 1, 1)
  }

  /** Usual share of failures, on the high side by as much as is not known yet. */
  rate(group: number): number {
    const overall =
      (this.#sums.get(this.#overall, failed_) + overallTrust * firstRate) / (this.#sums.get(this.#overall, tried_) + overallTrust)
    const failed = this.#sums.get(group, failed_) + ownTrust * overall
    return Math.min(0.5, Math.max(1e-4, (failed + Math.sqrt(failed)) / (this.#sums.get(group, tried_) + ownTrust)))
  }

  /** Usual reports a minute at this time of the week; `null`: too little is known to call anything silence. */
  volume(group: number, minute: number): number | null {
    const seen = this.#sums.get(group, minutes_)
    if (seen < 60) return null
    return between(minute, (hour) => {
      const own = this.#hours.get(group, hour)
      return own >= 0 ? own : (this.#sums.get(group, heard_) / seen) * this.#profile(hour)
    })
  }

  /** Has this hour of the day been seen, on any day? */
  knowsHour(minute: number): boolean {
    for (let day = 0; day < 7; day++) if (this.#hours.get(this.#overall, (hourOfWeek(minute) + day * 24) % hoursOfWeek) >= 0) return true
    return false
  }

  /** How this hour compares with the mean hour, over everything, by the same hour of whichever days have been seen. */
  #profile(hour: number): number {
    let [sum, n] = [0, 0]
    for (let day = 0; day < 7; day++) {
      const mean = this.#hours.get(this.#overall, (hour + day * 24) % hoursOfWeek)
      if (mean < 0) continue
      sum += mean
      n++
    }
    const mean = this.#sums.get(this.#overall, heard_) / Math.max(1, this.#sums.get(this.#overall, minutes_))
    return n === 0 || mean <= 0 ? 1 : sum / n / mean
  }

  usual(group: number): UsualOf {
    return {
      sums: Array.from({ length: 4 }, (_, i) => this.#sums.get(group, i)),
      hours: Array.from({ length: hoursOfWeek }, (_, h) => Math.round(this.#hours.get(group, h) * 1000) / 1000),
    }
  }

  restore(group: number, { sums, hours }: UsualOf): void {
    sums.forEach((value, i) => this.#sums.set(group, i, value))
    hours.forEach((value, h) => this.#hours.set(group, h, value))
  }

  #closeHour(hour: number): void {
    for (let group = 0; group < this.#hour.rows; group++) {
      const minutes = this.#hour.get(group, 1)
      // Half an hour of quiet minutes makes an hour's mean; less leaves it as it was.
      if (minutes >= 30) {
        const mean = this.#hour.get(group, 0) / minutes
        const before = this.#hours.get(group, hour)
        this.#hours.set(group, hour, before < 0 ? mean : before + newestWeek * (mean - before))
      }
    }
    this.#hour.clear()
  }
}

const [tried_, failed_, heard_, minutes_] = [0, 1, 2, 3] as const
const unseen = -1

/** In China, Monday 00:00 is hour 0. 1970-01-01 was a Thursday. */
export const hourOfWeek = (minute: number): number => Math.floor(minute / 60 + 8 + 3 * 24) % hoursOfWeek

/** An hour's mean belongs to its middle; between two middles lies a straight line, so that nothing jumps when the clock strikes. */
function between(minute: number, ofHour: (hour: number) => number): number {
  const hour = hourOfWeek(minute)
  const past = (((minute % 60) + 60) % 60) - 29.5
  const other = (hour + (past < 0 ? hoursOfWeek - 1 : 1)) % hoursOfWeek
  const share = Math.abs(past) / 60
  return (1 - share) * ofHour(hour) + share * ofHour(other)
}
