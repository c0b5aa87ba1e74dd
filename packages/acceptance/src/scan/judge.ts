import type { Baseline } from './baseline.ts'
import type { Group } from './report.ts'
import { failureScore, silenceScore } from './score.ts'
import type { Candidate } from './incident.ts'
import { windowLengths, type Windows } from './windows.ts'

/** What the scores are reckoned against at one minute. */
export interface Usual {
  readonly baseline: Baseline
  readonly minute: number
  /** How failures everywhere compare with what is usual: weather that no group is to blame for. */
  readonly failureDrift: number
  readonly volumeDrift: number
}

/** A fault that hits everything at once would hide in the drift: everything together is held against twice its own long-run rate. */
const everythingRate = 2
/** … and against half its usual volume. */
const everythingVolume = 0.5
/** On the first day nobody knows how busy this hour is: silence must be this much clearer. */
const firstDayDoubt = 4

export function expectedRate(group: Group, index: number, { baseline, failureDrift }: Usual): number {
  const usual = baseline.rate(index)
  return Math.min(0.6, group.kind === 'all' ? usual * everythingRate : usual * failureDrift)
}

/** Reports a minute; `null`: nothing can be called silence yet. */
export function expectedVolume(group: Group, index: number, { baseline, volumeDrift }: Usual, minute: number): number | null {
  if (group.kind === 'all') return baseline.knowsHour(minute) ? (baseline.volume(index, minute) ?? 0) * everythingVolume : null
  const usual = baseline.volume(index, minute)
  return usual === null ? null : usual * volumeDrift
}

export interface Sum {
  readonly tried: number
  readonly failed: number
}

/** Latest payments of a group's terminals over a window that ends now. */
export function sumOf({ latest }: Windows, index: number, minute: number, length: number): Sum {
  let [tried, failed] = [0, 0]
  for (let m = minute - length + 1; m <= minute; m++) {
    tried += latest.tried(index, m)
    failed += latest.failed(index, m)
  }
  return { tried, failed }
}

/** The window in which the group stands out most by failures. */
export function failing(windows: Windows, group: Group, index: number, usual: Usual, least: number): Candidate {
  const rate = expectedRate(group, index, usual)
  let best: Candidate = { index, group, window: 1, looked: 0, observed: 0, expected: 0, score: 0 }
  for (const window of windowLengths) {
    const { tried, failed } = sumOf(windows, index, usual.minute, window)
    const score = failed < least ? 0 : failureScore(failed, tried, rate)
    if (score > best.score) best = { index, group, window, looked: tried, observed: failed, expected: rate * tried, score }
  }
  return best
}

/**
 * The window in which the group stands out most by silence.
 *
 * @param dispersion how much more its volume varies than chance alone makes it
 * @param since no minute before this one is looked at
 */
export function silent(
  heard: (minute: number) => number,
  group: Group,
  index: number,
  usual: Usual,
  { dispersion, since }: { readonly dispersion: number; readonly since: number },
): Candidate {
  let best: Candidate = { index, group, window: 1, looked: 0, observed: 0, expected: 0, score: 0 }
  const doubt = usual.baseline.knowsHour(usual.minute) ? 1 : firstDayDoubt
  let sum = 0
  let expected = 0
  let added = 0
  for (const window of windowLengths) {
    if (usual.minute - window + 1 < since) break
    for (; added < window; added++) {
      sum += heard(usual.minute - added)
      expected += expectedVolume(group, index, usual, usual.minute - added) ?? Number.NaN
    }
    if (Number.isNaN(expected)) break
    const score = silenceScore(sum, expected) / (dispersion * doubt)
    if (score > best.score) best = { index, group, window, looked: expected, observed: sum, expected, score }
  }
  return best
}
