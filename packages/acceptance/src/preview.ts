import type { AnswerCode, Instant, LocalDate } from '@shouli/vocabulary'
import { answer } from './answer.ts'
import { assess, type Assessment, type Obstacle } from './assess.ts'
import { addDays, addMinutes, daysBetween, startOf, today } from './calendar.ts'
import type { GatheredFacts } from './facts.ts'
import { Unavailable } from './facts.ts'
import type { Remedy } from './remedy.ts'

/** What another policy, day or set of papers changes for one question. */
export interface Change {
  readonly verdict: 'newly refused' | 'newly accepted' | 'still refused' | 'still accepted'
  readonly before: AnswerCode | null
  readonly after: AnswerCode | null
  /** Obstacles that only the second assessment has, with the cheapest way out of each. */
  readonly appeared: readonly (Obstacle & { readonly cheapest: Remedy })[]
  readonly gone: readonly Obstacle[]
  /** Causes that stand in the way in both, whatever the evidence says now. */
  readonly stayed: readonly string[]
}

/**
 * Compares two assessments of the same question: under two policies, on two days, with two sets of papers. The velocity of the second must be
 * counted for its own policy's rules, or they come out unknown.
 */
export function preview(before: Assessment, after: Assessment): Change {
  const [from, to] = [answer(before), answer(after)]
  const had = new Set(before.obstacles.map(({ cause }) => cause.id))
  const has = new Set(after.obstacles.map(({ cause }) => cause.id))
  return {
    verdict: to === null ? (from === null ? 'still accepted' : 'newly accepted') : from === null ? 'newly refused' : 'still refused',
    before: from,
    after: to,
    appeared: after.obstacles
      .filter(({ cause }) => !had.has(cause.id))
      .map(({ cause, evidence }) => ({ cause, evidence, cheapest: cause.remedies[0] })), // a cause lists its remedies cheapest first
    gone: before.obstacles.filter(({ cause }) => !has.has(cause.id)),
    stayed: [...has].filter((id) => had.has(id)),
  }
}

/** Something that a date will bring. */
export interface Forecast extends Obstacle {
  /** First day on which it stands in the way. */
  readonly firstDay: LocalDate
  readonly daysLeft: number
  /** The notice that is due now: 90, 60, 30 or 7 days ahead. */
  readonly notice: (typeof noticeDays)[number]
  readonly cheapest: Remedy
  /** Last day on which {@link cheapest} can be started to be in time; in the past: start at once. */
  readonly startBy: LocalDate
}

/** Days ahead on which people are told. 60 is the law's for identity documents (银发〔2012〕54 Art 22); the others are ours. */
export const noticeDays = [7, 30, 60, 90] as const

/**
 * What will stand in the way within 90 days although it does not today: documents and agreements that end, lists that begin, long idleness.
 * Asks {@link assess} about every one of those days; facts of the moment (session, line, sums, the payment itself) are left out.
 *
 * @returns in the order of their first day
 */
export function forecast(facts: GatheredFacts, now: Instant): Forecast[] {
  const start = today(now)
  const seen = new Set(assess(lasting(facts, now, now), now).obstacles.map(({ cause }) => cause.id))
  const found: Forecast[] = []
  for (let ahead = 1; ahead <= 90; ahead++) {
    const firstDay = addDays(start, ahead)
    const then = startOf(firstDay)
    for (const obstacle of assess(lasting(facts, now, then), then).obstacles) {
      if (seen.has(obstacle.cause.id)) continue
      seen.add(obstacle.cause.id)
      const cheapest = obstacle.cause.remedies[0]
      found.push({
        ...obstacle,
        firstDay,
        daysLeft: daysBetween(start, firstDay),
        notice: noticeDays.find((days) => ahead <= days)!,
        cheapest,
        startBy: today(addMinutes(then, -(cheapest.minutes + cheapest.waitMinutes))),
      })
    }
  }
  return found
}

/** Who paid within this many days goes on trading: without it every shop would be forecast to fall idle in three months. */
const tradingDays = 30

function lasting(facts: GatheredFacts, now: Instant, then: Instant): GatheredFacts {
  return {
    ...facts,
    merchant: trading(facts.merchant, now, then),
    terminal: trading(facts.terminal, now, then),
    session: null,
    velocity: null,
    line: null,
    transaction: null,
    original: null,
  }
}

function trading<fact extends { readonly lastPaymentAt: Instant | null }>(
  fact: fact | null | Unavailable,
  now: Instant,
  then: Instant,
): fact | null | Unavailable {
  if (fact === null || fact instanceof Unavailable || fact.lastPaymentAt === null) return fact
  return now - fact.lastPaymentAt <= tradingDays * 86_400_000 ? { ...fact, lastPaymentAt: then } : fact
}
