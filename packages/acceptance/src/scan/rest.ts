import type { Candidate } from './incident.ts'
import { expectedRate, expectedVolume, sumOf, type Usual } from './judge.ts'
import { failureScore, silenceScore } from './score.ts'
import type { Windows } from './windows.ts'

/** How much the larger of two nested groups stands out by failures without the smaller one, over the larger one's window. */
export function restFailing(windows: Windows, outer: Candidate, inner: Candidate, usual: Usual): number {
  const whole = sumOf(windows, outer.index, usual.minute, outer.window)
  const part = sumOf(windows, inner.index, usual.minute, outer.window)
  const failed = Math.max(0, whole.failed - part.failed)
  return failureScore(failed, Math.max(failed, whole.tried - part.tried), expectedRate(outer.group, outer.index, usual))
}

/** The same by silence. */
export function restSilent(heard: (index: number, minute: number) => number, outer: Candidate, inner: Candidate, usual: Usual): number {
  let [expected, observed] = [0, 0]
  for (let m = usual.minute - outer.window + 1; m <= usual.minute; m++) {
    const part = expectedVolume(inner.group, inner.index, usual, m) ?? 0
    expected += Math.max(0, (expectedVolume(outer.group, outer.index, usual, m) ?? 0) - part)
    observed += heard(outer.index, m) - heard(inner.index, m)
  }
  return silenceScore(Math.max(0, observed), expected)
}
