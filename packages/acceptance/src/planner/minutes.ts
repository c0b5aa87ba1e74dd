import type { Plan } from './build.ts'
import { waits, type Prices } from './costs.ts'
import { afterAction, afterAnswer, cheapestEnd, failInPlace, gainOf, sum, type PlannedStep, type State } from './problem.ts'
import { bestStop } from './value.ts'

/** Expected minutes until the case is closed when this step is followed by what P/C would do. A long wait counts where it is the cure. */
export function expectedMinutes(plan: Plan, state: State, step: PlannedStep, prices: Prices): number {
  const mass = sum(state.weights)
  const { problem } = plan
  if (step.kind === 'end') return endMinutes(plan, state.weights, prices) / mass
  if (step.kind === 'question') {
    const rest = problem.questions[step.index]!.outcomes.reduce(
      (minutes, _, outcome) => minutes + following(plan, afterAnswer(problem, state, step.index, outcome), prices),
      0,
    )
    return plan.signs[step.index]!.minutes + rest / mass
  }
  return (doing(plan, step.index, state.weights, prices) + following(plan, afterAction(problem, state, step.index), prices)) / mass
}

function following(plan: Plan, state: State, prices: Prices): number {
  const weights = state.weights.slice()
  let minutes = 0
  for (const index of bestStop(plan.problem, state, { units: 0 }).actions) {
    minutes += doing(plan, index, weights, prices)
    failInPlace(plan.problem.actions[index]!, weights)
  }
  return minutes + endMinutes(plan, weights, prices)
}

function doing(plan: Plan, index: number, weights: Float64Array, prices: Prices): number {
  const { minutes, waitMinutes } = plan.remedies[index]!.remedy
  const { sat, beside } = waits(waitMinutes, prices)
  return (minutes + sat) * sum(weights) + beside * gainOf(plan.problem.actions[index]!, weights)
}

/** Whoever is called is there after a while; what is then done takes as long as the quickest cure does. */
function endMinutes({ problem, quickest }: Plan, weights: Float64Array, { call, visit }: Prices): number {
  const byEngineer = problem.ends[cheapestEnd(problem, weights).index]!.id === 'visit'
  const hands = byEngineer ? visit.minutes : call.minutes
  const wait = byEngineer ? visit.wait : call.wait
  return weights.reduce((minutes, w, f) => minutes + w * (hands + Math.max(wait, quickest[f]!)), 0)
}
