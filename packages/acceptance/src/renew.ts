import { experienced, learn, type ClosedCase, type LearnOptions } from './learn.ts'
import type { Knowledge } from './knowledge.ts'
import { compile, type Model } from './model.ts'
import { buildPlan } from './planner/build.ts'
import { begun, costOf, gainOf, type Action } from './planner/problem.ts'
import { bestStop } from './planner/value.ts'
import { compare, drift, mayReplace, noDrift, type Comparison } from './promote.ts'
import { posterior } from './posterior.ts'
import { atTheTill } from './troubleshoot.ts'

/** What closed cases would change, and whether they may. */
export interface Renewal {
  /** Everything learned, the judged cases included. */
  readonly candidate: Knowledge
  /** On the latest cases, learned from the earlier ones only: log loss, and what the proposed steps cost in fen. */
  readonly loss: Comparison
  readonly cost: Comparison
  readonly accepted: boolean
  readonly learnedFrom: number
  readonly judgedOn: number
  /** The log loss of the numbers in use rose over these cases: the world has changed. Forget faster, and have somebody look. */
  readonly drifting: boolean
}

export interface RenewOptions extends LearnOptions {
  /** In [0, 1), for the bootstrap; seeded by whoever wants the same interval twice. */
  readonly chance: () => number
  /** At most so many of the latest cases judge; never more than half. Default 500. */
  readonly judges?: number
}

/**
 * One round of learning: the numbers of today learn from the earlier cases, are judged on the latest, and may go into use only when
 * neither what they say nor what they make people do is worse. What goes into use has then learned from all of them.
 *
 * @param current the knowledge in use; it stays as it is
 * @param cases verified cases, and ones whose cause nobody knows; those that `current` has learned from already must not be among them
 */
export function renew(current: Knowledge, cases: readonly ClosedCase[], { chance, judges = 500, ...options }: RenewOptions): Renewal {
  const model = compile(current)
  const sorted = cases.toSorted((a, b) => a.day - b.day)
  const latest = Math.min(judges, Math.floor(sorted.length / 2))
  const earlier = sorted.slice(0, sorted.length - latest)
  const judging = sorted.slice(sorted.length - latest).flatMap((one) => {
    const f = one.cause === null ? undefined : model.indexOf.get(one.cause)
    return f === undefined ? [] : [{ ...one, f }]
  })

  const learned = (from: readonly ClosedCase[]): Knowledge => experienced(current, learn(current.learned, from, model, options))
  const trial = compile(learned(earlier))
  const losses = (of: Model): number[] => judging.map(({ findings, f }) => -Math.log(Math.max(1e-12, posterior(of, findings).p[f]!)))
  const truths = new Map<number, Truth>()
  const truthOf = (cause: number): Truth => {
    const known = truths.get(cause) ?? truthFor(trial, cause)
    truths.set(cause, known)
    return known
  }
  const costs = (of: Model): number[] => judging.map(({ findings, f }) => costOfCase(of, findings, truthOf(f)))
  const before = losses(model)
  const loss = compare(before, losses(trial), chance)
  const [paid, wouldPay] = [costs(model), costs(trial)]
  const usual = paid.reduce((sum, cost) => sum + cost, 0) / Math.max(1, paid.length)
  const cost = compare(paid, wouldPay, chance, 0.005 * usual)
  return {
    candidate: learned(sorted),
    loss,
    cost,
    accepted: judging.length > 0 && mayReplace(loss, cost),
    learnedFrom: earlier.length,
    judgedOn: judging.length,
    drifting: before.reduce((state, one) => drift(state, one), noDrift).alarm,
  }
}

const { present, prices, answerConfidence } = atTheTill
const wishes = { states: {}, present, closed: new Set<string>(), doneBefore: new Map<string, number>(), prices, answerConfidence }

/** What helps, and what it costs, when this cause is true; by the best numbers there are. */
interface Truth {
  readonly weights: Float64Array
  readonly actions: ReadonlyMap<string, Action>
  /** Calling whoever is cheapest. */
  readonly end: number
}

function truthFor(model: Model, cause: number): Truth {
  const weights = Float64Array.from(model.causes, (_, f) => (f === cause ? 1 : 0))
  const { actions, ends } = buildPlan(model, weights, wishes).problem
  return { weights, actions: new Map(actions.map((action) => [action.id, action])), end: Math.min(...ends.map(({ cost }) => cost[cause]!)) }
}

/**
 * What it costs in fen to work through the steps that a model proposes in order of probability and cost, until one helps or somebody is
 * called. Nothing is asked.
 */
function costOfCase(model: Model, findings: Parameters<typeof posterior>[1], { weights, actions, end }: Truth): number {
  const believed = posterior(model, findings).p
  const { problem } = buildPlan(model, believed, wishes)
  let cost = 0
  let left = 1
  for (const index of bestStop(problem, begun(problem, believed), { units: 0 }).actions) {
    const action = actions.get(problem.actions[index]!.id)!
    cost += left * costOf(action, weights, 1)
    left *= 1 - gainOf(action, weights)
  }
  return cost + left * end
}
