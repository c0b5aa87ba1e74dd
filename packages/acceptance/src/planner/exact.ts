import { dominance } from './dominance.ts'
import type { Ranking } from './look-ahead.ts'
import { cheapestEnd, costOf, failInPlace, isOpen, sum, type PlannedStep, type Problem, type State, type Work } from './problem.ts'
import type { Value } from './value.ts'

/** Above these the states are too many to go through while somebody waits. */
export const exactLimits = { actions: 8, questions: 4 }

/** Upper bound of the work that {@link exact} would do. */
export function exactWork({ actions, questions, size, ends }: Problem): number {
  const states = actions.reduce((n, { tries }) => n * (tries + 1), 1) * questions.reduce((n, { outcomes }) => n * (outcomes.length + 1), 1)
  const branches = actions.length + questions.reduce((n, { outcomes }) => n + outcomes.length, 0) + ends.length
  return states * branches * size
}

/**
 * The optimum, by going through every state once. Time and order add nothing to a state because outcomes are persistent:
 * it is what was done and what was answered.
 *
 * @returns every first step with its cost when all that follows is optimal, cheapest first
 */
export function exact(problem: Problem, state: State, work: Work): Ranking {
  const solver = new Solver(problem, state, work)
  const { actions, questions, ends } = problem
  const steps: PlannedStep[] = [
    ...[...actions.keys()]
      .filter((index) => isOpen(actions[index]!, index, state.done))
      .map((index) => ({ kind: 'action', index }) as const),
    ...[...questions.keys()].filter((index) => state.asked[index] === 0).map((index) => ({ kind: 'question', index }) as const),
    ...[...ends.keys()].map((index) => ({ kind: 'end', index }) as const),
  ]
  return steps.map((step): Value => ({ step, cost: solver.costOf(step) })).toSorted((a, b) => a.cost - b.cost)
}

/** @returns the optimal expected cost times mass */
export function optimum(problem: Problem, state: State, work: Work = { units: 0 }): number {
  return exact(problem, state, work)[0]!.cost
}

/**
 * Dynamic programming over what was done and answered, as digits of one number. The weights of a state are kept in one buffer a depth,
 * so that going through a hundred thousand states makes no garbage.
 */
class Solver {
  readonly #problem: Problem
  readonly #work: Work
  readonly #known = new Map<number, number>()
  readonly #done: Uint8Array
  readonly #asked: Uint8Array
  readonly #weights: Float64Array[] = []
  readonly #digit: readonly number[]
  readonly #floor: Float64Array
  readonly #dominators: readonly (readonly number[])[]

  constructor(problem: Problem, { weights, done, asked }: State, work: Work) {
    this.#problem = problem
    this.#work = work
    this.#done = done.slice()
    this.#asked = asked.slice()
    this.#weights.push(weights)
    const radix = [...problem.actions.map(({ tries }) => tries + 1), ...problem.questions.map(({ outcomes }) => outcomes.length + 1)]
    for (const r of radix) for (let i = 1; i < r; i++) this.#weights.push(new Float64Array(problem.size))
    this.#weights.push(new Float64Array(problem.size))
    this.#digit = radix.map((_, i) => radix.slice(0, i).reduce((product, r) => product * r, 1))
    this.#floor = leastCosts(problem)
    this.#dominators = dominance(problem)
  }

  costOf(step: PlannedStep): number {
    const weights = this.#weights[0]!
    if (step.kind === 'end') return dot(this.#problem.ends[step.index]!.cost, weights)
    const total = sum(weights)
    if (step.kind === 'question') return this.#ask(step.index, 0, 0, this.#problem.questions[step.index]!.cost * total, Infinity)
    return costOf(this.#problem.actions[step.index]!, weights, total) + this.#act(step.index, 0, 0, Infinity)
  }

  #best(key: number, depth: number): number {
    const before = this.#known.get(key)
    if (before !== undefined) return before
    const { actions, questions, ends, size } = this.#problem
    const weights = this.#weights[depth]!
    const total = sum(weights)
    this.#work.units += size * (ends.length + 2)
    // No cause is left: such a state is never reached, and costs nothing.
    if (total === 0) return 0

    let cost = cheapestEnd(this.#problem, weights).cost
    for (let index = 0; index < actions.length; index++) {
      if (!isOpen(actions[index]!, index, this.#done)) continue
      if (this.#dominators[index]!.some((other) => isOpen(actions[other]!, other, this.#done))) continue
      const now = costOf(actions[index]!, weights, total)
      if (now < cost) cost = Math.min(cost, now + this.#act(index, key, depth, cost - now))
    }
    for (let index = 0; index < questions.length; index++) {
      if (this.#asked[index] === 1) continue
      const now = questions[index]!.cost * total
      if (now + dot(this.#floor, weights) < cost) cost = Math.min(cost, this.#ask(index, key, depth, now, cost))
    }
    this.#known.set(key, cost)
    return cost
  }

  /** Cost of what follows the action; not worth finding out exactly when it is at least `atMost`. */
  #act(index: number, key: number, depth: number, atMost: number): number {
    const next = this.#weights[depth + 1]!
    next.set(this.#weights[depth]!)
    failInPlace(this.#problem.actions[index]!, next)
    this.#work.units += this.#problem.size
    const least = dot(this.#floor, next)
    if (least >= atMost) return least
    const times = this.#done[index]!
    this.#done[index] = times + 1
    const cost = this.#best(key + this.#digit[index]!, depth + 1)
    this.#done[index] = times
    return cost
  }

  #ask(index: number, key: number, depth: number, now: number, atMost: number): number {
    const { outcomes } = this.#problem.questions[index]!
    const digit = this.#digit[this.#problem.actions.length + index]!
    const weights = this.#weights[depth]!
    const next = this.#weights[depth + 1]!
    let cost = now
    this.#asked[index] = 1
    for (let outcome = 0; outcome < outcomes.length && cost < atMost; outcome++) {
      const row = outcomes[outcome]!.p
      for (let f = 0; f < row.length; f++) next[f] = weights[f]! * row[f]!
      this.#work.units += row.length
      cost += this.#best(key + digit * (outcome + 1), depth + 1)
    }
    this.#asked[index] = 0
    return cost
  }
}

/** By cause: nothing ends the case for less than the cheapest of what may remove this cause. */
function leastCosts({ size, ends, actions }: Problem): Float64Array {
  const least = new Float64Array(size).fill(Infinity)
  for (const { cost } of ends) for (let f = 0; f < size; f++) least[f] = Math.min(least[f]!, cost[f]!)
  for (const { cost, causes } of actions) for (const f of causes) least[f] = Math.min(least[f]!, cost)
  return least
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0
  for (let f = 0; f < a.length; f++) total += a[f]! * b[f]!
  return total
}
