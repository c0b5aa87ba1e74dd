import { readFileSync } from 'node:fs'
import path from 'node:path'
import { planner } from '@shouli/acceptance'
import { policyCost } from '@shouli/acceptance/testing'

type Row = Readonly<Record<string, number>>

interface Network {
  readonly service: number
  readonly causes: Row
  readonly checklist: readonly string[]
  readonly actions: Readonly<Record<string, { readonly cost: number; readonly solves: Row }>>
  readonly questions: Readonly<Record<string, { readonly cost: number; readonly yes: Row }>>
  readonly codes: Readonly<Record<string, Row>>
}

type Policy = (problem: planner.Problem) => (state: planner.State) => planner.PlannedStep

/** Expected minutes of one way of working, from the first look to the end of the case. */
export interface Costs {
  readonly checklist: number
  readonly staticOrder: number
  readonly planned: number
  readonly optimum: number
}

const network = JSON.parse(readFileSync(path.join(import.meta.dirname, '../networks/article-1.json'), 'utf8')) as Network
const causes = Object.keys(network.causes)

/** The article's network with these steps; `codes`: the class of the answer code is read first, for nothing. */
export function articleCosts(what: { readonly actions: 'checklist' | 'all'; readonly codes: boolean; readonly questions: boolean }): Costs {
  const names = what.actions === 'all' ? Object.keys(network.actions) : network.checklist
  const problem = problemOf(names, what.questions)
  const prior = causes.map((cause) => network.causes[cause]!)
  const starts = what.codes
    ? Object.values(network.codes).map((row) => prior.map((p, f) => p * (row[causes[f]!]! / codeTotal(causes[f]!))))
    : [prior]
  const cost = (policy: Policy): number =>
    starts.reduce((sum, weights) => sum + policyCost(policy(problem), problem, weights, problem, weights), 0)

  const list = problemOf(network.checklist, false)
  return {
    checklist: policyCost(inOrder(network.checklist.map((_, i) => i)), list, prior, list, prior),
    staticOrder: starts.reduce((sum, weights) => {
      const order = byFirstRatio(problem, Float64Array.from(weights))
      return sum + policyCost(inOrder(order), problem, weights, problem, weights)
    }, 0),
    planned: cost((p) => (state) => planner.choose(p, state).step),
    optimum: starts.reduce((sum, weights) => sum + planner.optimum(problem, planner.begun(problem, weights)), 0),
  }
}

/** Expected minutes when the cause is known from the start: no way of working can do better. */
export function articleBound(): number {
  const problem = problemOf(Object.keys(network.actions), false)
  return causes.reduce((sum, cause, f) => {
    const known = Float64Array.from(causes, (_, g) => (g === f ? network.causes[cause]! : 0))
    return sum + planner.optimum(problem, planner.begun(problem, known))
  }, 0)
}

function problemOf(actions: readonly string[], withQuestions: boolean): planner.Problem {
  const at = (row: Row, cause: string): number => row[cause] ?? row['*'] ?? 0
  return {
    size: causes.length,
    actions: actions.map((id) => {
      const { cost, solves } = network.actions[id]!
      return planner.action(
        id,
        cost,
        causes.map((cause) => at(solves, cause)),
      )
    }),
    questions: Object.entries(withQuestions ? network.questions : {}).map(([id, { cost, yes }]) => {
      const p = Float64Array.from(causes, (cause) => at(yes, cause))
      return {
        id,
        cost,
        outcomes: [
          { id: 'yes', p },
          { id: 'no', p: p.map((share) => 1 - share) },
        ],
      }
    }),
    ends: [planner.end('service', network.service, causes.length)],
  }
}

/** Rounded rows sum to one only nearly. */
const codeTotal = (cause: string): number => Object.values(network.codes).reduce((sum, row) => sum + row[cause]!, 0)

/** Goes through the actions as they are listed and calls service after the last, as the article's list does. */
function inOrder(order: readonly number[]): (state: planner.State) => planner.PlannedStep {
  return ({ done }) => {
    const index = order.find((action) => done[action] === 0)
    return index === undefined ? { kind: 'end', index: 0 } : { kind: 'action', index }
  }
}

function byFirstRatio(problem: planner.Problem, weights: Float64Array): number[] {
  const ratio = problem.actions.map((action) => planner.gainOf(action, weights) / action.cost)
  return [...ratio.keys()].sort((a, b) => ratio[b]! - ratio[a]!)
}
