/**
 * Troubleshooting as numbers: one cause is true, actions may remove it, questions may tell causes apart, an end always closes the case.
 * Costs are in one unit (fen in the product). Outcomes are persistent: the same action on the same cause gives the same result again,
 * unless it may be tried several times.
 */
export interface Problem {
  /** How many causes; a weight vector has this length. */
  readonly size: number
  readonly actions: readonly Action[]
  readonly questions: readonly Question[]
  /** Never empty: somebody can always be called. */
  readonly ends: readonly End[]
}

export interface Action {
  readonly id: string
  readonly cost: number
  /** Causes it may remove, with P(removes | cause) beside each. */
  readonly causes: Int32Array
  readonly solves: Float64Array
  /** Expected extra cost in each of these causes, e.g. waiting longer for this cure than for the quickest one. */
  readonly extra: Float64Array
  /** Actions that must have been done before, in order. */
  readonly after: readonly number[]
  /** Waiting may be tried again with a fresh chance; everything else once. */
  readonly tries: number
}

export interface Question {
  readonly id: string
  readonly cost: number
  /** P(outcome | cause), one row an outcome; over the outcomes each cause sums to one. */
  readonly outcomes: readonly { readonly id: string; readonly p: Float64Array }[]
}

export interface End {
  readonly id: string
  /** Cost by cause: it always ends the case. */
  readonly cost: Float64Array
}

/** Where a session stands: weights of the causes (they need not sum to one), how often each action was done, what was asked. */
export interface State {
  readonly weights: Float64Array
  readonly done: Uint8Array
  readonly asked: Uint8Array
}

export type PlannedStep =
  | { readonly kind: 'action'; readonly index: number }
  | { readonly kind: 'question'; readonly index: number }
  | { readonly kind: 'end'; readonly index: number }

export const sameStep = (a: PlannedStep, b: PlannedStep): boolean => a.kind === b.kind && a.index === b.index

/** Counts additions and multiplications, the planner's clock: the package may not read a real one. */
export interface Work {
  units: number
}

export const begun = (problem: Problem, weights: ArrayLike<number>): State => ({
  weights: Float64Array.from(weights),
  done: new Uint8Array(problem.actions.length),
  asked: new Uint8Array(problem.questions.length),
})

export function sum(weights: Float64Array): number {
  let total = 0
  for (let i = 0; i < weights.length; i++) total += weights[i]!
  return total
}

/** An action from a full row of P(removes | cause), for worlds written as tables. */
export function action(id: string, cost: number, row: readonly number[], more: Partial<Action> = {}): Action {
  const causes = [...row.keys()].filter((f) => row[f]! > 0)
  return {
    id,
    cost,
    causes: Int32Array.from(causes),
    solves: Float64Array.from(causes, (f) => row[f]!),
    extra: new Float64Array(causes.length),
    after: [],
    tries: 1,
    ...more,
  }
}

export const end = (id: string, cost: number, size: number): End => ({ id, cost: new Float64Array(size).fill(cost) })

/** Mass that the action would remove. */
export function gainOf({ causes, solves }: Action, weights: Float64Array): number {
  let gain = 0
  for (let k = 0; k < causes.length; k++) gain += solves[k]! * weights[causes[k]!]!
  return gain
}

/** Cost of doing it now, times the mass of the state. */
export function costOf({ cost, causes, extra }: Action, weights: Float64Array, total: number): number {
  let more = 0
  for (let k = 0; k < causes.length; k++) more += extra[k]! * weights[causes[k]!]!
  return cost * total + more
}

/** Weights after it was done and did not help, written over the given ones. */
export function failInPlace({ causes, solves }: Action, weights: Float64Array): void {
  for (let k = 0; k < causes.length; k++) {
    const f = causes[k]!
    weights[f] = weights[f]! * (1 - solves[k]!)
  }
}

export function afterAction(problem: Problem, { weights, done, asked }: State, index: number): State {
  const left = weights.slice()
  failInPlace(problem.actions[index]!, left)
  const more = done.slice()
  more[index] = more[index]! + 1
  return { weights: left, done: more, asked }
}

export function afterAnswer(problem: Problem, { weights, done, asked }: State, index: number, outcome: number): State {
  const row = problem.questions[index]!.outcomes[outcome]!.p
  const told = weights.slice()
  for (let f = 0; f < told.length; f++) told[f] = told[f]! * row[f]!
  const more = asked.slice()
  more[index] = 1
  return { weights: told, done, asked: more }
}

/** May it be done now? */
export function isOpen({ tries, after }: Action, index: number, done: Uint8Array): boolean {
  if (done[index]! >= tries) return false
  for (const before of after) if (done[before] === 0) return false
  return true
}

export function cheapestEnd({ ends }: Problem, weights: Float64Array): { readonly index: number; readonly cost: number } {
  let index = 0
  let best = Infinity
  for (let t = 0; t < ends.length; t++) {
    const row = ends[t]!.cost
    let cost = 0
    for (let f = 0; f < row.length; f++) cost += row[f]! * weights[f]!
    if (cost < best) {
      best = cost
      index = t
    }
  }
  return { index, cost: best }
}
