import { action, end, type Problem, type Question } from '../planner/problem.ts'
import type { Seeded } from './seeded.ts'

export interface NetworkSize {
  readonly causes: number
  readonly actions: number
  readonly questions: number
  /** Each cause has one action that removes it for certain, and no action has two. */
  readonly disjoint: boolean
}

/** A random troubleshooting problem with its priors, for comparing ways of planning. */
export function randomNetwork(
  chance: Seeded,
  { causes, actions, questions, disjoint }: NetworkSize,
): { problem: Problem; prior: Float64Array } {
  const raw = Float64Array.from({ length: causes }, () => chance.gamma(1))
  const total = raw.reduce((sum, p) => sum + p, 0)
  const owner = Array.from({ length: causes }, () => chance.below(actions))
  const problem: Problem = {
    size: causes,
    actions: Array.from({ length: actions }, (_, a) => {
      const row = Array.from({ length: causes }, (_, f) => {
        if (disjoint) return owner[f] === a ? 1 : 0
        return chance.next() < 0.3 ? chance.between(0.2, 1) : 0
      })
      return action(`a${a}`, Math.exp(chance.normal() * 0.8 + 1.5), row)
    }),
    questions: Array.from({ length: questions }, (_, q) => randomQuestion(chance, `q${q}`, causes)),
    ends: [end('service', Math.exp(chance.normal() * 0.4 + 3.6), causes)],
  }
  return { problem, prior: raw.map((p) => p / total) }
}

function randomQuestion(chance: Seeded, id: string, causes: number): Question {
  const yes = Float64Array.from({ length: causes }, () => (chance.next() < 0.5 ? chance.between(0.02, 0.25) : chance.between(0.75, 0.98)))
  return {
    id,
    cost: Math.exp(chance.normal() * 0.5 + 0.3),
    outcomes: [
      { id: 'yes', p: yes },
      { id: 'no', p: yes.map((p) => 1 - p) },
    ],
  }
}
