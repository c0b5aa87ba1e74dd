import type { Instant } from '@shouli/vocabulary'
import { addMinutes } from './calendar.ts'
import type { Evidence, Wanting } from './cause.ts'
import type { FrequencyRule, Policy, Velocity } from './facts.ts'

type RuleTally = Velocity['frequency'][number]

/**
 * Looks for a frequency rule that one more payment would break. At most `count` payments may lie in any window of `minutes`.
 *
 * @param subjects whose rules: the merchant's and terminal's, or the card's
 * @returns of the rules that are full the one that takes longest to pass again, or `null` when there is room in every one
 */
export function tooFrequent(
  policy: Policy,
  velocity: Velocity,
  subjects: readonly FrequencyRule['subject'][],
  at: Instant,
): Evidence | Wanting | null {
  let worst: Evidence | null = null
  let uncounted: string | null = null
  for (const rule of policy.frequency) {
    if (!subjects.includes(rule.subject)) continue
    const tally = velocity.frequency.find((entry) => entry.rule === rule.id)
    if (tally === undefined) {
      uncounted = rule.id
      continue
    }
    const found = judge(rule, tally, policy, velocity, at)
    if (found !== null && (worst === null || laterThan(found, worst))) worst = found
  }
  if (worst === null && uncounted !== null) return { missing: 'velocity', why: `rule ${uncounted} was not counted` }
  return worst
}

function judge(rule: FrequencyRule, tally: RuleTally, policy: Policy, velocity: Velocity, at: Instant): Evidence | null {
  if (Math.abs(at - velocity.countedAt) >= rule.minutes * 60_000) return null // none of what was counted lies in this window

  const oldestLeaves = tally.oldestAt === null ? null : addMinutes(tally.oldestAt, rule.minutes)
  const count = oldestLeaves !== null && at >= oldestLeaves ? tally.count - 1 : tally.count
  if (count < rule.count) return null

  // One too many: room as soon as the oldest has left. More than that (the rule was tightened): when everything counted has left.
  const room =
    count === rule.count && oldestLeaves !== null && at < oldestLeaves ? oldestLeaves : addMinutes(velocity.countedAt, rule.minutes)
  return {
    fact: `frequency of ${rule.subject}`,
    observed: count,
    threshold: rule.count,
    window: `${rule.minutes} min`,
    rule: `policy.frequency.${rule.id}@${policy.version}`,
    source: '85 §15',
    record: `velocity/${rule.id}`,
    wouldPass: { value: null, amountAtMost: null, notBefore: rule.count === 0 ? null : room },
  }
}

/** No time at all is later than any. */
const laterThan = (one: Evidence, other: Evidence): boolean =>
  (one.wouldPass?.notBefore ?? Number.POSITIVE_INFINITY) > (other.wouldPass?.notBefore ?? Number.POSITIVE_INFINITY)
