import type { Instant } from '@shouli/vocabulary'
import { catalogue } from './catalogue.ts'
import { isKnown, type Cause, type Evidence } from './cause.ts'
import { Unavailable, type Facts, type GatheredFacts } from './facts.ts'

export interface Assessment {
  readonly at: Instant
  /** What stands in the way, first the one that gives the answer code. */
  readonly obstacles: readonly Obstacle[]
  /** What could not be judged. */
  readonly unknowns: readonly Unknown[]
  /** Ids of the causes that were looked for and not found. */
  readonly cleared: readonly string[]
}

export interface Obstacle {
  readonly cause: Cause
  readonly evidence: Evidence
}

export interface Unknown {
  readonly cause: Cause
  readonly missing: keyof Facts
  /** Why it could not be read, as its gatherer put it. */
  readonly why: string
  /** What the policy in force decides for this fact; without a readable policy: stop. */
  readonly decision: 'go on' | 'stop'
}

type FactName = keyof Facts

/** A known cause with its wishes as bits, one bit a fact: whether it can be asked is two comparisons. */
interface Question {
  readonly cause: Cause
  readonly id: string
  readonly needs: number
  readonly reads: number
}

/** An object, so that the compiler refuses a fact without its bit. */
const bitOf: { readonly [name in FactName]: number } = {
  registration: 1,
  merchant: 2,
  terminal: 4,
  session: 8,
  listings: 16,
  policy: 32,
  velocity: 64,
  line: 128,
  transaction: 256,
  original: 512,
}
const names = Object.keys(bitOf) as FactName[]

/**
 * Finds everything that stands in the way of accepting a payment, each with its evidence.
 *
 * The same call answers the gateway (all facts, now), a merchant's health check (`transaction: null`), an onboarding (no terminal
 * yet) and a preview (another policy, a later day).
 *
 * @param facts as gathered; `null` where the question does not involve a fact, {@link Unavailable} where it could not be read
 * @param at the moment asked about: now, or another day in a preview
 * @returns obstacles, unknowns and cleared causes, each in the catalogue's order; pure: equal arguments give an equal assessment.
 *   A cause that needs a fact which the question does not involve stands in none of the three
 */
export function assess(facts: GatheredFacts, at: Instant): Assessment {
  return ask(everything, facts, at)
}

/** Prepares {@link assess} for a list of causes of one's own, in descending precedence; those without `find` are passed over. */
export function assessor(causes: readonly Cause[]): typeof assess {
  const questions = questionsOf(causes)
  return (facts, at) => ask(questions, facts, at)
}

function questionsOf(causes: readonly Cause[]): readonly Question[] {
  return causes.filter(isKnown).map((cause) => ({
    cause,
    id: cause.id,
    needs: bitsOf(cause.needs),
    reads: bitsOf([...cause.needs, ...(cause.wants ?? [])]),
  }))
}

const everything = questionsOf(catalogue)

function ask(questions: readonly Question[], facts: GatheredFacts, at: Instant): Assessment {
  let absent = 0
  let unread = 0
  for (const name of names) {
    const fact = facts[name]
    if (fact === null) absent |= bitOf[name]
    else if (fact instanceof Unavailable) unread |= bitOf[name]
  }

  const obstacles: Obstacle[] = []
  const unknowns: Unknown[] = []
  const cleared: string[] = []

  for (const { cause, id, needs, reads } of questions) {
    if ((needs & absent) !== 0) continue
    if ((reads & unread) !== 0) {
      unknowns.push(unreadable(cause, facts, reads & unread))
      continue
    }

    // The bits have shown that every fact it needs is there; what else it reaches for, its type has kept from it.
    const found = cause.find?.(facts as Facts, at) ?? null
    if (found === null) cleared.push(id)
    else if ('missing' in found) unknowns.push(unknown(cause, found.missing, found.why, facts.policy))
    else obstacles.push({ cause, evidence: found })
  }

  return { at, obstacles, unknowns, cleared }
}

function unreadable(cause: Cause, facts: GatheredFacts, unread: number): Unknown {
  const missing = names.find((name) => (unread & bitOf[name]) !== 0)!
  return unknown(cause, missing, (facts[missing] as Unavailable).why, facts.policy)
}

function unknown(cause: Cause, missing: FactName, why: string, policy: GatheredFacts['policy']): Unknown {
  const decision = policy === null || policy instanceof Unavailable ? 'stop' : (policy.onUnknown[missing] ?? 'stop')
  return { cause, missing, why, decision }
}

function bitsOf(wanted: readonly FactName[]): number {
  return wanted.reduce((bits, name) => bits | bitOf[name], 0)
}
