import type { Actor } from '../cause.ts'
import { unknownCause, type Model, type ModelRemedy } from '../model.ts'
import { costOfRemedy, curedOnSite, standstillOf, waits, type Prices } from './costs.ts'
import { admission, clearedBy, type GuardStates } from './guards.ts'
import type { Guard } from '../remedy.ts'
import { action, type Action, type End, type Problem, type Question } from './problem.ts'

export interface Wishes {
  readonly states: GuardStates
  /** Whoever is at the terminal; steps of others are asked for. */
  readonly present: readonly Actor[]
  /** Remedies and signs that are out: refused, tried as often as makes sense, already answered. */
  readonly closed: ReadonlySet<string>
  /** Remedies done so far, for those that may be tried again. */
  readonly doneBefore: ReadonlyMap<string, number>
  readonly prices: Prices
  /** P(an answer at the terminal is right). */
  readonly answerConfidence: number
}

/** A planning problem with the names of its parts. */
export interface Plan {
  readonly problem: Problem
  readonly remedies: readonly { readonly remedy: ModelRemedy; readonly lookFirst: readonly Guard[] }[]
  readonly signs: readonly { readonly sign: string; readonly minutes: number }[]
  /** By cause, the wait that no choice can avoid, in minutes. */
  readonly quickest: Float64Array
}

/** How often waiting may be tried; everything else once. */
export const repeatable: Readonly<Record<string, number>> = { 'wait-for-recovery': 3 }

/** A model, what is believed now, and what may be done here, as numbers to plan with. */
export function buildPlan(model: Model, belief: Float64Array, wishes: Wishes): Plan {
  const { prices } = wishes
  const down = model.causes.reduce((sum, { category }, f) => sum + standstillOf(category) * belief[f]!, 0)
  const quickest = quickestWaits(model, prices)

  const admitted = [...model.remedies.values()].flatMap((remedy) => {
    if (wishes.closed.has(remedy.id)) return []
    const canClear = (id: string): boolean => model.remedies.has(id) && !wishes.closed.has(id) && clears(model, id, wishes)
    const entry = admission(remedy.guards, wishes.states, canClear)
    return entry === null ? [] : [{ remedy, ...entry }]
  })
  const placeOf = new Map(admitted.map(({ remedy }, i) => [remedy.id, i]))
  const actions = admitted.map(({ remedy, clearFirst }): Action => {
    const { beside } = waits(remedy.waitMinutes, prices)
    const row = model.causes.map((_, f) => remedy.chance.get(f) ?? 0)
    const plain = action(remedy.id, costOfRemedy(remedy, down, wishes.present, prices), row)
    // Waiting for this cure longer than for the quickest one costs takings; waiting that no choice can avoid does not count.
    const extra = plain.causes.map((f) => Math.max(0, beside - quickest[f]!))
    return {
      ...plain,
      extra: Float64Array.from(
        extra,
        (minutes, k) => plain.solves[k]! * minutes * prices.open * prices.takings * standstillOf(model.causes[plain.causes[k]!]!.category),
      ),
      after: clearFirst.map((guard) => placeOf.get(clearedBy[guard]!)!),
      tries: Math.max(1, (repeatable[remedy.id] ?? 1) - (wishes.doneBefore.get(remedy.id) ?? 0)),
    }
  })

  const signs = Object.entries(model.knowledge.signs).filter(([sign, { ask }]) => ask !== null && !wishes.closed.has(sign))
  return {
    problem: {
      size: model.causes.length,
      actions,
      questions: signs.map(([sign]) => questionOf(model, sign, down, wishes)),
      ends: endsOf(model, quickest, wishes),
    },
    remedies: admitted.map(({ remedy, lookFirst }) => ({ remedy, lookFirst })),
    signs: signs.map(([sign, { ask }]) => ({ sign, minutes: ask!.minutes })),
    quickest,
  }
}

/** Can the step that ends a state be done itself? Only when nothing forbids it or must come before it. */
function clears(model: Model, id: string, { states }: Wishes): boolean {
  return model.remedies.get(id)!.guards.every((guard) => states[guard] !== true)
}

/** How often waiting makes sense, in all. */
export const triesOf = (remedy: string): number => repeatable[remedy] ?? 1

/** By cause, the shortest wait among its likely cures: what nobody can avoid. */
function quickestWaits(model: Model, prices: Prices): Float64Array {
  const quickest = new Float64Array(model.causes.length).fill(Infinity)
  for (const { chance, waitMinutes } of model.remedies.values()) {
    const { beside } = waits(waitMinutes, prices)
    for (const [f, p] of chance) if (p >= 0.3) quickest[f] = Math.min(quickest[f]!, beside)
  }
  return quickest.map((wait) => (Number.isFinite(wait) ? wait : 0))
}

function questionOf(model: Model, sign: string, down: number, { prices, answerConfidence }: Wishes): Question {
  const { base, holds, ask } = model.knowledge.signs[sign]!
  const names = holds === 'any' ? [...ask!.offered, 'none'] : ask!.offered
  const rows = names.map((name) => {
    const log = model.rows.get(`${sign}:${name}`)!
    const share =
      name === 'none'
        ? 1 -
          Math.min(
            0.95,
            Object.values(base).reduce((sum, p) => sum + p, 0),
          )
        : base[name]!
    return log.map((ratio) => share * (answerConfidence * Math.exp(ratio) + 1 - answerConfidence))
  })
  // Independent outcomes may sum to more than one; an answer names one of them.
  const total = rows[0]!.map((_, f) => rows.reduce((sum, row) => sum + row[f]!, 0))
  return {
    id: sign,
    cost: ask!.minutes * (prices.wage.operator + prices.takings * down),
    outcomes: names.map((id, k) => ({ id, p: rows[k]!.map((p, f) => p / total[f]!) })),
  }
}

/**
 * Calling support and having an engineer come always end the case. Support finds it and has the right cure done; an engineer with a
 * spare terminal cures on the spot what lies on the spot, and calls support for the rest.
 */
function endsOf(model: Model, quickest: Float64Array, { prices, present }: Wishes): End[] {
  const { call, visit, wage, takings, open } = prices
  const cheapest = new Float64Array(model.causes.length).fill(Infinity)
  for (const remedy of model.remedies.values()) {
    for (const [f, p] of remedy.chance) cheapest[f] = Math.min(cheapest[f]!, costOfRemedy(remedy, 0, present, prices) / Math.max(0.1, p))
  }
  const lost = (f: number, wait: number): number =>
    Math.max(0, wait - quickest[f]!) * (wait > 480 ? open : 1) * takings * standstillOf(model.causes[f]!.category)
  const visiting = visit.minutes * wage['field engineer'] + visit.fee
  const calling = call.minutes * wage.merchant + call.support * wage['acquirer support']

  const service = model.causes.map(({ id }, f) => {
    if (id === unknownCause || cheapest[f] === Infinity) return calling + visiting + lost(f, call.wait + visit.wait)
    return calling + cheapest[f]! + lost(f, call.wait)
  })
  const onSite = model.causes.map(({ category }, f) => visiting + lost(f, visit.wait) + (curedOnSite(category) ? 0 : service[f]!))
  return [
    { id: 'service', cost: Float64Array.from(service) },
    { id: 'visit', cost: Float64Array.from(onSite) },
  ]
}
