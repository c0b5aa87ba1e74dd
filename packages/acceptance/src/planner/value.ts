import {
  cheapestEnd,
  costOf,
  failInPlace,
  gainOf,
  sum,
  type Action,
  type PlannedStep,
  type Problem,
  type State,
  type Work,
} from './problem.ts'

/** The worth of a state by some policy: expected cost times mass, and how that policy begins. */
export interface Value {
  readonly cost: number
  readonly step: PlannedStep
}

export interface Sequence extends Value {
  /** The actions to do one after the other until one helps; then somebody is called. */
  readonly actions: readonly number[]
}

/**
 * Dynamic P/C with the best stopping point: do what solves most per unit of cost, update, repeat; then cut the sequence where calling
 * somebody is cheapest. Exact for actions that share no cause; elsewhere within a few percent (bench `planner`).
 *
 * The stop test must look at every prefix: what remains shrinks as actions fail, so "is the next action worth it?" can say no too early.
 */
export function bestStop(problem: Problem, state: State, work: Work): Sequence {
  const weights = state.weights.slice()
  const done = state.done.slice()
  let total = sum(weights)
  const stop = cheapestEnd(problem, weights)
  let best = stop.cost
  let kept = 0
  const actions: number[] = []
  let spent = 0
  while (spent < best) {
    const chain = mostPerCost(problem.actions, weights, done, total, work)
    if (chain === null) break
    for (const index of chain) {
      const action = problem.actions[index]!
      spent += costOf(action, weights, total)
      total -= gainOf(action, weights)
      failInPlace(action, weights)
      done[index] = done[index]! + 1
      actions.push(index)
    }
    const rest = cheapestEnd(problem, weights).cost
    work.units += weights.length * problem.ends.length
    if (spent + rest < best) {
      best = spent + rest
      kept = actions.length
    }
  }
  const step: PlannedStep = kept === 0 ? { kind: 'end', index: stop.index } : { kind: 'action', index: actions[0]! }
  return { cost: best, step, actions: actions.slice(0, kept) }
}

/**
 * The action that removes most mass per unit of cost, together with what must be done before it.
 * An action that is not open yet is priced with its whole chain (upload, then restart).
 */
function mostPerCost(actions: readonly Action[], weights: Float64Array, done: Uint8Array, total: number, work: Work): number[] | null {
  let best: number[] | null = null
  let bestRatio = 0
  for (let index = 0; index < actions.length; index++) {
    const action = actions[index]!
    if (done[index]! >= action.tries) continue
    work.units += action.causes.length + 2
    const missing = action.after.length === 0 ? action.after : action.after.filter((before) => done[before] === 0)
    let gain = gainOf(action, weights)
    if (gain <= 1e-12 * total) continue
    let cost = costOf(action, weights, total)
    if (missing.length > 0) {
      const before = weights.slice()
      let left = total
      cost = 0
      gain = 0
      for (const step of [...missing, index]) {
        const link = actions[step]!
        const solved = gainOf(link, before)
        cost += costOf(link, before, left)
        gain += solved
        left -= solved
        failInPlace(link, before)
      }
    }
    if (gain > bestRatio * cost) {
      bestRatio = cost > 0 ? gain / cost : Infinity
      best = missing.length === 0 ? [index] : [...missing, index]
      if (bestRatio === Infinity) break
    }
  }
  return best
}

/** Actions that may be done now, most per cost first. */
export function byRatio(problem: Problem, { weights, done }: State): number[] {
  const total = sum(weights)
  const ratios = problem.actions.map((action, index) => {
    if (done[index]! >= action.tries || action.after.some((before) => done[before] === 0)) return 0
    return gainOf(action, weights) / Math.max(1e-12, costOf(action, weights, total))
  })
  return [...ratios.keys()].filter((index) => ratios[index]! > 0).sort((a, b) => ratios[b]! - ratios[a]!)
}
