import { afterAction, afterAnswer, costOf, sum, type PlannedStep, type Problem, type State } from '../planner/problem.ts'

/**
 * What a policy really costs, exactly: it is followed through every state that it can reach, with no sampling.
 *
 * @param decide the policy, planning in its own problem
 * @param truth the problem in which it is paid; the same actions and questions, other numbers if the policy is wrong about them
 */
export function policyCost(
  decide: (state: State) => PlannedStep,
  believed: Problem,
  prior: ArrayLike<number>,
  truth: Problem,
  truePrior: ArrayLike<number>,
): number {
  const known = new Map<string, number>()
  // Below the state both believe in, each with its own weights; what is left of the true ones is what is paid for.
  const follow = (belief: State, real: State): number => {
    const mass = sum(real.weights)
    if (mass < 1e-12) return 0
    const key = `${real.done.join(',')}|${answers(belief)}`
    const before = known.get(key)
    if (before !== undefined) return before
    const cost = pay(decide(belief), belief, real, mass)
    known.set(key, cost)
    return cost
  }
  const pay = (step: PlannedStep, belief: State, real: State, mass: number): number => {
    if (step.kind === 'end') return truth.ends[step.index]!.cost.reduce((cost, c, f) => cost + c * real.weights[f]!, 0)
    if (step.kind === 'action') {
      return (
        costOf(truth.actions[step.index]!, real.weights, mass) +
        follow(afterAction(believed, belief, step.index), afterAction(truth, real, step.index))
      )
    }
    return truth.questions[step.index]!.outcomes.reduce(
      (cost, _, outcome) =>
        cost + follow(afterAnswer(believed, belief, step.index, outcome), afterAnswer(truth, real, step.index, outcome)),
      truth.questions[step.index]!.cost * mass,
    )
  }
  // The weights themselves tell which answers were given; rounding keeps equal states equal.
  const answers = ({ weights, asked }: State): string => `${asked.join('')}|${[...weights].map((w) => w.toPrecision(9)).join(',')}`
  const start = (problem: Problem, weights: ArrayLike<number>): State => ({
    weights: Float64Array.from(weights),
    done: new Uint8Array(problem.actions.length),
    asked: new Uint8Array(problem.questions.length),
  })
  return follow(start(believed, prior), start(truth, truePrior))
}
