import { afterAction, cheapestEnd, costOf, sum, type PlannedStep, type Problem, type State, type Work } from './problem.ts'
import { myopic, valueOfAsking } from './questions.ts'
import { bestStop, byRatio, type Value } from './value.ts'

/** First steps with what each is expected to cost in all, cheapest first. */
export type Ranking = readonly Value[]

/** How many actions and how many questions are looked into. */
const beam = 6

/**
 * Two steps ahead: each of the most promising actions and questions is followed by the best of stopping, doing and asking once more.
 *
 * @param budget the most work units; candidates that it does not reach keep their one-step worth
 */
export function lookAhead(problem: Problem, state: State, work: Work, budget: number): Ranking {
  const limit = work.units + budget
  const oneStep = candidates(problem, state, work, budget / 3)
  const ranking = oneStep.map((value): Value => {
    if (value.step.kind === 'end' || work.units >= limit) return value
    const spend = (limit - work.units) / 2
    return {
      step: value.step,
      cost: Math.min(
        value.cost,
        worthOf(problem, state, value.step, (after) => myopic(problem, after, work, spend).cost),
      ),
    }
  })
  return ranking.toSorted((a, b) => a.cost - b.cost)
}

/** The most promising first steps by their one-step worth, cheapest first; stopping is always among them. */
function candidates(problem: Problem, state: State, work: Work, spend: number): Value[] {
  const stop = cheapestEnd(problem, state.weights)
  const plan = bestStop(problem, state, work)
  const limit = work.units + spend
  const worth = (after: State): number => bestStop(problem, after, work).cost

  const actions = byRatio(problem, state).slice(0, beam)
  // The plan may begin with something that only opens the way for what follows.
  if (plan.step.kind === 'action' && !actions.includes(plan.step.index)) actions.push(plan.step.index)
  const done = actions.map((index): Value => {
    const step = { kind: 'action', index } as const
    return { step, cost: worthOf(problem, state, step, worth) }
  })

  const total = sum(state.weights)
  const asked: Value[] = []
  for (let index = 0; index < problem.questions.length && work.units < limit; index++) {
    if (state.asked[index] === 1 || problem.questions[index]!.cost * total >= plan.cost) continue
    asked.push({ step: { kind: 'question', index }, cost: valueOfAsking(problem, state, index, worth, Infinity) })
  }
  asked.sort((a, b) => a.cost - b.cost)

  return [{ step: { kind: 'end', index: stop.index }, cost: stop.cost } as const, ...done, ...asked.slice(0, beam)].toSorted(
    (a, b) => a.cost - b.cost,
  )
}

/** Cost of a first step and of what follows, by the given worth of the states it leads to. */
export function worthOf(problem: Problem, state: State, step: PlannedStep, worth: (after: State) => number): number {
  if (step.kind === 'end') return problem.ends[step.index]!.cost.reduce((cost, c, f) => cost + c * state.weights[f]!, 0)
  if (step.kind === 'question') return valueOfAsking(problem, state, step.index, worth, Infinity)
  const action = problem.actions[step.index]!
  return costOf(action, state.weights, sum(state.weights)) + worth(afterAction(problem, state, step.index))
}
