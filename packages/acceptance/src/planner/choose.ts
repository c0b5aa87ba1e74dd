import { exact, exactLimits, exactWork } from './exact.ts'
import { lookAhead, type Ranking } from './look-ahead.ts'
import { sameStep, sum, type Action, type PlannedStep, type Problem, type State, type Work } from './problem.ts'
import { information } from './questions.ts'

export interface Decision {
  readonly step: PlannedStep
  /** Expected cost from here to the end of the case, this step included. */
  readonly cost: number
  /** The best that begins otherwise, and how much dearer it is expected to be; `null`: there is nothing else. */
  readonly runnerUp: { readonly step: PlannedStep; readonly dearerBy: number } | null
  readonly method: 'exact' | 'look-ahead'
}

export interface ChooseOptions {
  /** The most work units to spend, about a thousand to the microsecond-and-a-half; default {@link defaultBudget}. */
  readonly budget?: number
  /** `false`: never go through all states, whatever their number. For measuring the look-ahead. */
  readonly exact?: boolean
}

/** Some ten milliseconds on an ordinary processor. */
export const defaultBudget = 4_000_000

/** Causes less likely than this are pooled: no step is planned for them, but calling somebody covers them. */
const negligible = 1e-3
/** Questions that tell less than this many bits are not considered. */
const leastInformation = 0.01
/** The most telling questions per cost are looked at, no more. */
const questionsMost = 10

/** The next step with the lowest expected cost: exact when the problem is small, two steps ahead when it is not. */
export function choose(problem: Problem, state: State, { budget = defaultBudget, exact: mayBeExact = true }: ChooseOptions = {}): Decision {
  const small = reduce(problem, state)
  const work: Work = { units: 0 }
  const live = small.problem
  const fits =
    mayBeExact && live.actions.length <= exactLimits.actions && live.questions.length <= exactLimits.questions && exactWork(live) <= budget
  const ranking = fits ? exact(live, small.state, work) : lookAhead(live, small.state, work, budget)
  return decision(ranking, small.original, sum(state.weights), fits ? 'exact' : 'look-ahead')
}

function decision(ranking: Ranking, original: (step: PlannedStep) => PlannedStep, total: number, method: Decision['method']): Decision {
  const [best, ...others] = ranking
  const other = others.find(({ step }) => !sameStep(step, best!.step))
  return {
    step: original(best!.step),
    cost: best!.cost / total,
    runnerUp: other === undefined ? null : { step: original(other.step), dearerBy: (other.cost - best!.cost) / total },
    method,
  }
}

interface Reduced {
  readonly problem: Problem
  readonly state: State
  /** A step of the small problem as one of the large. */
  readonly original: (step: PlannedStep) => PlannedStep
}

/** The same problem without what cannot matter: causes that are all but ruled out, actions for them, questions that tell nothing. */
export function reduce(problem: Problem, state: State): Reduced {
  const total = sum(state.weights)
  const live = [...state.weights.keys()].filter((f) => state.weights[f]! >= negligible * total)
  const pooled = live.length < problem.size
  const place = new Map(live.map((f, i) => [f, i]))
  const size = live.length + (pooled ? 1 : 0)

  const weights = Float64Array.from({ length: size }, (_, i) => state.weights[live[i]!] ?? 0)
  if (pooled) weights[live.length] = Math.max(0, total - sum(weights))

  const useful = problem.actions.map(({ causes, tries }, a) => state.done[a]! < tries && causes.some((f) => place.has(f)))
  const opened = new Set(problem.actions.flatMap(({ after }, a) => (useful[a] ? after : [])))
  const actions = [...problem.actions.keys()].filter((a) => useful[a] || opened.has(a))
  const actionAt = new Map(actions.map((a, i) => [a, i]))

  const questions = [...problem.questions.keys()]
    .filter((q) => state.asked[q] === 0)
    .map((q) => ({ q, told: information(problem, state, q) }))
    .filter(({ told }) => told >= leastInformation)
    .toSorted((a, b) => b.told / (problem.questions[b.q]!.cost + 1e-9) - a.told / (problem.questions[a.q]!.cost + 1e-9))
    .slice(0, questionsMost)
    .map(({ q }) => q)

  const small: Problem = {
    size,
    actions: actions.map((a) => narrowed(problem.actions[a]!, place, actionAt)),
    questions: questions.map((q) => {
      const { id, cost, outcomes } = problem.questions[q]!
      return { id, cost, outcomes: outcomes.map((outcome) => ({ id: outcome.id, p: pool(outcome.p, state.weights, live, size) })) }
    }),
    ends: problem.ends.map(({ id, cost }) => ({ id, cost: pool(cost, state.weights, live, size) })),
  }
  return {
    problem: small,
    state: { weights, done: Uint8Array.from(actions, (a) => state.done[a]!), asked: new Uint8Array(questions.length) },
    original: ({ kind, index }) => {
      if (kind === 'action') return { kind, index: actions[index]! }
      if (kind === 'question') return { kind, index: questions[index]! }
      return { kind, index }
    },
  }
}

function narrowed(action: Action, place: ReadonlyMap<number, number>, actionAt: ReadonlyMap<number, number>): Action {
  const kept = [...action.causes.keys()].filter((k) => place.has(action.causes[k]!))
  return {
    ...action,
    causes: Int32Array.from(kept, (k) => place.get(action.causes[k]!)!),
    solves: Float64Array.from(kept, (k) => action.solves[k]!),
    extra: Float64Array.from(kept, (k) => action.extra[k]!),
    // What is not among the live actions was done before.
    after: action.after.flatMap((a) => actionAt.get(a) ?? []),
  }
}

/** Values by live cause, and for the pooled rest their mean by weight. */
function pool(values: Float64Array, weights: Float64Array, live: readonly number[], size: number): Float64Array {
  const result = new Float64Array(size)
  live.forEach((f, i) => (result[i] = values[f]!))
  if (size === live.length) return result
  const kept = new Set(live)
  let mass = 0
  let mean = 0
  for (let f = 0; f < values.length; f++) {
    if (kept.has(f)) continue
    mass += weights[f]!
    mean += weights[f]! * values[f]!
  }
  result[live.length] = mass > 0 ? mean / mass : values[0]!
  return result
}
