import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { randomNetwork, type NetworkSize } from '../testing/networks.ts'
import { policyCost } from '../testing/policy-cost.ts'
import { seeded } from '../testing/seeded.ts'
import { action, begun, bestStop, choose, end, exact, myopic, optimum, type Problem, type State } from './index.ts'

const small: NetworkSize = { causes: 6, actions: 5, questions: 2, disjoint: false }
const disjoint: NetworkSize = { causes: 8, actions: 7, questions: 0, disjoint: true }
const seeds = Array.from({ length: 40 }, (_, seed) => seed)
const networks = (size: NetworkSize): { problem: Problem; prior: Float64Array }[] => seeds.map((seed) => randomNetwork(seeded(seed), size))
const best = (problem: Problem, prior: ArrayLike<number>): number => optimum(problem, begun(problem, prior))
const noMore = (a: number, b: number): void => assert.ok(a <= b + 1e-9 * Math.max(1, b), `${a} > ${b}`)
const near = (a: number, b: number): void => assert.ok(Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)), `${a} ≠ ${b}`)

describe('the optimum', () => {
  it('by hand: two causes, two cures, service', () => {
    const problem: Problem = {
      size: 2,
      actions: [action('a', 2, [1, 0]), action('b', 3, [0, 1])],
      questions: [],
      ends: [end('service', 10, 2)],
    }
    // First the one for nine cases in ten, then the other: 2 + 0.1 · 3.
    near(best(problem, [0.9, 0.1]), 2.3)
    assert.deepEqual(exact(problem, begun(problem, [0.9, 0.1]), { units: 0 })[0]!.step, { kind: 'action', index: 0 })
    // A question that tells for certain is worth at most what it saves.
    const asking = (cost: number): Problem => ({
      ...problem,
      questions: [
        {
          id: 'q',
          cost,
          outcomes: [
            { id: 'x', p: Float64Array.of(1, 0) },
            { id: 'y', p: Float64Array.of(0, 1) },
          ],
        },
      ],
    })
    near(best(asking(0.1), [0.5, 0.5]), 0.1 + 2.5)
    near(best(asking(5), [0.5, 0.5]), 2 + 0.5 * 3)
  })

  it('is what its own policy costs', () => {
    for (const { problem, prior } of networks(small)) {
      const cost = policyCost((state) => exact(problem, state, { units: 0 })[0]!.step, problem, prior, problem, prior)
      near(cost, best(problem, prior))
    }
  })

  it('never rises when a cost falls, and never when a free observation is added', () => {
    for (const [seed, { problem, prior }] of networks(small).entries()) {
      const chance = seeded(seed)
      const optimal = best(problem, prior)
      const which = chance.below(problem.actions.length)
      noMore(best({ ...problem, actions: problem.actions.map((a, i) => (i === which ? { ...a, cost: a.cost / 2 } : a)) }, prior), optimal)
      noMore(best({ ...problem, ends: problem.ends.map((e) => ({ ...e, cost: e.cost.map((c) => c * 0.7) })) }, prior), optimal)
      const row = Float64Array.from({ length: problem.size }, () => chance.next())
      const free = {
        id: 'free',
        cost: 0,
        outcomes: [
          { id: 'x', p: row },
          { id: 'y', p: row.map((p) => 1 - p) },
        ],
      }
      noMore(best({ ...problem, questions: [...problem.questions, free] }, prior), optimal)
    }
  })

  it('is to call service when service costs nothing', () => {
    for (const { problem, prior } of networks(small)) {
      const free: Problem = { ...problem, ends: [end('service', 0, problem.size)] }
      assert.equal(choose(free, begun(free, prior)).step.kind, 'end')
      assert.equal(choose(free, begun(free, prior), { exact: false }).step.kind, 'end')
    }
  })

  it('waits again while waiting has a fresh chance, as often as is allowed', () => {
    const waiting = (tries: number): Problem => ({
      size: 1,
      actions: [action('wait', 1, [0.5], { tries })],
      questions: [],
      ends: [end('service', 100, 1)],
    })
    near(best(waiting(1), [1]), 1 + 0.5 * 100)
    near(best(waiting(3), [1]), 1 + 0.5 + 0.25 + 0.125 * 100)
  })

  it('prices a step with what must come before it', () => {
    // Restart cures, but only after the upload, which cures nothing.
    const problem: Problem = {
      size: 1,
      actions: [action('restart', 3, [0.9], { after: [1] }), action('upload', 4, [0])],
      questions: [],
      ends: [end('service', 50, 1)],
    }
    near(best(problem, [1]), 4 + 3 + 0.1 * 50)
    assert.deepEqual(choose(problem, begun(problem, [1])).step, { kind: 'action', index: 1 })
    assert.deepEqual(choose(problem, begun(problem, [1]), { exact: false }).step, { kind: 'action', index: 1 })
  })
})

describe('P/C with the best stopping point', () => {
  it('is optimal when no two actions share a cause', () => {
    for (const { problem, prior } of networks(disjoint))
      near(bestStop(problem, begun(problem, prior), { units: 0 }).cost, best(problem, prior))
  })

  it('costs what it says, and stops nowhere too early', () => {
    for (const { problem, prior } of networks({ ...small, questions: 0 })) {
      const { cost } = bestStop(problem, begun(problem, prior), { units: 0 })
      noMore(
        policyCost((state) => bestStop(problem, state, { units: 0 }).step, problem, prior, problem, prior),
        cost,
      )
    }
  })
})

describe('the look-ahead', () => {
  const ratios = (decide: (problem: Problem) => (state: State) => ReturnType<typeof choose>['step']): number[] =>
    networks(small).map(({ problem, prior }) => policyCost(decide(problem), problem, prior, problem, prior) / best(problem, prior))
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

  it('is close to the optimum, closer than asking myopically, which is closer than not asking', () => {
    const ahead = ratios((problem) => (state) => choose(problem, state, { exact: false }).step)
    const asking = ratios((problem) => (state) => myopic(problem, state, { units: 0 }).step)
    const plain = ratios((problem) => (state) => bestStop(problem, state, { units: 0 }).step)
    noMore(Math.max(...ahead), 1.1)
    noMore(mean(ahead), 1.015)
    noMore(mean(ahead), mean(asking))
    noMore(mean(asking), mean(plain))
  })

  it('with little work to spend still gives a step, and it is never worse than P/C says', () => {
    for (const { problem, prior } of networks(small)) {
      const state = begun(problem, prior)
      noMore(choose(problem, state, { exact: false, budget: 1 }).cost, bestStop(problem, state, { units: 0 }).cost)
    }
  })
})

describe('the choice', () => {
  it('is the optimum where the problem is small', () => {
    for (const { problem, prior } of networks(small)) {
      const decision = choose(problem, begun(problem, prior))
      assert.equal(decision.method, 'exact')
      near(decision.cost, best(problem, prior))
      assert.ok(decision.runnerUp!.dearerBy >= 0)
    }
  })

  it('never takes an action when another costs less and works better on every cause', () => {
    for (const { problem, prior } of networks(small)) {
      const weak = problem.actions[0]!
      const strong = { ...weak, id: 'strong', cost: weak.cost * 0.9, solves: weak.solves.map((s) => Math.min(1, s * 1.1)) }
      const both: Problem = { ...problem, actions: [...problem.actions, strong] }
      for (const options of [{}, { exact: false }]) {
        const { step } = choose(both, begun(both, prior), options)
        assert.ok(!(step.kind === 'action' && step.index === 0))
      }
    }
  })

  it('pools what is all but ruled out without changing the step by much', () => {
    for (const { problem, prior } of networks(small)) {
      const longer = Float64Array.of(...prior, 1e-5, 1e-5)
      const wide: Problem = {
        ...problem,
        size: problem.size + 2,
        questions: problem.questions.map((q) => ({
          ...q,
          outcomes: q.outcomes.map(({ id, p }) => ({ id, p: Float64Array.of(...p, 0.5, 0.5) })),
        })),
        ends: problem.ends.map((e) => ({ ...e, cost: Float64Array.of(...e.cost, 30, 30) })),
      }
      const decision = choose(wide, begun(wide, longer))
      assert.ok(Math.abs(decision.cost - best(problem, prior)) < 0.01)
    }
  })
})
