import { planner } from '@shouli/acceptance'
import { policyCost, randomNetwork, seeded, type NetworkSize, type Seeded } from '@shouli/acceptance/testing'

/** How many times the optimum a way of planning costs, over many random networks. */
export interface Ratios {
  readonly mean: number
  readonly p95: number
  readonly max: number
}

export type Way = 'P/C and stop' | 'with myopic questions' | 'look-ahead' | 'the planner'

const ways: Readonly<Record<Way, (problem: planner.Problem, state: planner.State) => planner.PlannedStep>> = {
  'P/C and stop': (problem, state) => planner.bestStop(problem, state, { units: 0 }).step,
  'with myopic questions': (problem, state) => planner.myopic(problem, state, { units: 0 }).step,
  'look-ahead': (problem, state) => planner.choose(problem, state, { exact: false }).step,
  'the planner': (problem, state) => planner.choose(problem, state).step,
}

/**
 * @param noise standard deviation of the error, in log-odds, of every probability that the planner believes; it is paid in the true network
 */
export function ratios(way: Way, size: NetworkSize, networks: number, noise = 0): Ratios {
  const values = Array.from({ length: networks }, (_, seed) => {
    const { problem, prior } = randomNetwork(seeded(1000 + seed), size)
    const chance = seeded(90_000 + seed)
    const believed = noise === 0 ? { problem, prior } : mistaken(chance, problem, prior, noise)
    const cost = policyCost((state) => ways[way](believed.problem, state), believed.problem, believed.prior, problem, prior)
    return cost / planner.optimum(problem, planner.begun(problem, prior))
  }).toSorted((a, b) => a - b)
  return {
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    p95: values[Math.floor(0.95 * (values.length - 1))]!,
    max: values.at(-1)!,
  }
}

/** The network as somebody sees it who is off in every number. What is impossible or certain stays so. */
function mistaken(
  chance: Seeded,
  problem: planner.Problem,
  prior: Float64Array,
  noise: number,
): { problem: planner.Problem; prior: Float64Array } {
  const off = (p: number): number => (p <= 0 || p >= 1 ? p : 1 / (1 + Math.exp(-(Math.log(p / (1 - p)) + noise * chance.normal()))))
  const wrong = prior.map(off)
  const total = wrong.reduce((sum, p) => sum + p, 0)
  return {
    prior: wrong.map((p) => p / total),
    problem: {
      ...problem,
      actions: problem.actions.map((action) => ({ ...action, solves: action.solves.map(off) })),
      questions: problem.questions.map((question) => {
        const yes = question.outcomes[0]!.p.map(off)
        return {
          ...question,
          outcomes: [
            { id: 'yes', p: yes },
            { id: 'no', p: yes.map((p) => 1 - p) },
          ],
        }
      }),
    },
  }
}
