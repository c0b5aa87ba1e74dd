import { afterAnswer, sum, type Problem, type State, type Work } from './problem.ts'
import { bestStop, type Value } from './value.ts'

/** What asking is worth: its cost plus what each answer leads to, by the given worth of a state. */
export function valueOfAsking(problem: Problem, state: State, index: number, worth: (after: State) => number, atMost: number): number {
  const question = problem.questions[index]!
  let cost = question.cost * sum(state.weights)
  for (let outcome = 0; outcome < question.outcomes.length && cost < atMost; outcome++) {
    cost += worth(afterAnswer(problem, state, index, outcome))
  }
  return cost
}

/**
 * Best of stopping, doing and asking, looking one question ahead: ask only where the answer is expected to save more than the question
 * costs (myopic value of information).
 *
 * @param spend the most work units to spend on questions; when they run out, what was found so far stands
 */
export function myopic(problem: Problem, state: State, work: Work, spend = Infinity): Value {
  let best: Value = bestStop(problem, state, work)
  const total = sum(state.weights)
  const limit = work.units + spend
  for (let index = 0; index < problem.questions.length; index++) {
    if (state.asked[index] === 1 || problem.questions[index]!.cost * total >= best.cost) continue
    if (work.units >= limit) break
    const cost = valueOfAsking(problem, state, index, (after) => bestStop(problem, after, work).cost, best.cost)
    work.units += problem.size * problem.questions[index]!.outcomes.length
    if (cost < best.cost) best = { cost, step: { kind: 'question', index } }
  }
  return best
}

/** How much an answer is expected to tell about the cause, in bits. */
export function information(problem: Problem, { weights }: State, index: number): number {
  const total = sum(weights)
  let told = 0
  for (const { p } of problem.questions[index]!.outcomes) {
    let marginal = 0
    for (let f = 0; f < p.length; f++) marginal += weights[f]! * p[f]!
    marginal /= total
    for (let f = 0; f < p.length; f++) {
      const joint = (weights[f]! / total) * p[f]!
      if (joint > 0) told += joint * Math.log2(p[f]! / marginal)
    }
  }
  return told
}
