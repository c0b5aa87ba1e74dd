import {
  answerStep,
  atTheTill,
  begin,
  belief,
  compile,
  next,
  planner,
  reviewedKnowledge,
  type Event,
  type Model,
  type Observed,
  type Session,
} from '@shouli/acceptance'
import { calls, ordinary } from '../diagnosis/house.ts'

/** Cost in fen of bringing one case to its end, by each way of working. */
export interface ProductCosts {
  readonly checklist: readonly number[]
  readonly stepsOnly: readonly number[]
  readonly ours: readonly number[]
  readonly bound: readonly number[]
  /** Questions asked and steps done by ours, per case. */
  readonly asked: number
  readonly done: number
  /** Processor time of each of our decisions, in milliseconds. */
  readonly decisions: readonly number[]
}

/** The article's list in the house's own remedies: restart, reset, update, clean, cables, hotline. */
const checklist = [
  'restart-terminal',
  'restore-own-settings',
  'update-application',
  'clean-chip-slot',
  'reconnect-peripherals',
  'plug-cable-in',
]

/**
 * The whole catalogue, calls out of the simulated town, common chance for all ways of working: whether a remedy helps a case is drawn once.
 * Costs are paid as they are when the cause is known.
 */
export function productCosts(count: number): ProductCosts {
  const model = compile(reviewedKnowledge())
  const cases = calls(count, 21, ordinary).filter(({ cause }) => model.indexOf.has(cause))
  const costs = { checklist: [] as number[], stepsOnly: [] as number[], ours: [] as number[], bound: [] as number[] }
  const decisions: number[] = []
  let [asked, done] = [0, 0]
  cases.forEach(({ cause, findings }, n) => {
    const truth = new Truth(model, cause, n)
    costs.checklist.push(truth.followList())
    costs.stepsOnly.push(truth.followSteps(findings))
    costs.bound.push(truth.known())
    const ours = truth.followUs(findings, decisions)
    costs.ours.push(ours.cost)
    asked += ours.asked
    done += ours.done
  })
  return { ...costs, asked: asked / cases.length, done: done / cases.length, decisions }
}

/** One case as it really is. */
class Truth {
  readonly #model: Model
  readonly #cause: number
  readonly #case: number
  readonly #plan: planner.Plan

  constructor(model: Model, cause: string, number: number) {
    this.#model = model
    this.#cause = model.indexOf.get(cause)!
    this.#case = number
    this.#plan = this.#planOf(
      Float64Array.from(model.causes, (_, f) => (f === this.#cause ? 1 : 0)),
      new Set(),
    )
  }

  followList(): number {
    let cost = 0
    for (const remedy of checklist) {
      const { paid, solved } = this.#do(remedy, 0)
      cost += paid
      if (solved) return cost
    }
    return cost + this.#end('service')
  }

  /** P/C with the best stopping point after every failure; nothing is asked. */
  followSteps(findings: readonly Observed[]): number {
    let session = begin(findings)
    let cost = 0
    for (;;) {
      const closed = new Set(session.events.flatMap((event) => (event.kind === 'tried' ? [event.remedy] : [])))
      const now = belief(this.#model, session, atTheTill.answerConfidence)
      const { problem } = this.#planOf(now, closed)
      const { step } = planner.bestStop(problem, planner.begun(problem, now), { units: 0 })
      if (step.kind !== 'action') return cost + this.#end(problem.ends[step.index]!.id)
      const remedy = problem.actions[step.index]!.id
      const { paid, solved } = this.#do(remedy, 0)
      cost += paid
      if (solved) return cost
      session = answerStep(session, { kind: 'tried', remedy, result: 'failed' })
    }
  }

  followUs(findings: readonly Observed[], decisions: number[]): { cost: number; asked: number; done: number } {
    let session = begin(findings)
    let [cost, asked, done] = [0, 0, 0]
    for (;;) {
      const before = process.cpuUsage()
      const step = next(this.#model, session)
      const { user, system } = process.cpuUsage(before)
      decisions.push((user + system) / 1000)
      if (step.kind === 'over') return { cost, asked, done }
      if (step.kind === 'end') return { cost: cost + this.#end(step.end), asked, done }
      if (step.kind === 'ask') {
        const answered = this.#answer(step.sign)
        cost += answered.paid
        asked++
        session = answerStep(session, answered.event)
        continue
      }
      const { paid, solved } = this.#do(step.remedy, timesTried(session, step.remedy))
      cost += paid
      done++
      if (solved) return { cost, asked, done }
      session = answerStep(session, { kind: 'tried', remedy: step.remedy, result: 'failed' })
    }
  }

  /** What it costs when the cause is known from the start. */
  known(): number {
    const { problem } = this.#plan
    const weights = Float64Array.from({ length: problem.size }, (_, f) => (f === this.#cause ? 1 : 0))
    return planner.bestStop({ ...problem, questions: [] }, planner.begun(problem, weights), { units: 0 }).cost
  }

  #planOf(weights: Float64Array, closed: ReadonlySet<string>): planner.Plan {
    const { present, prices, answerConfidence } = atTheTill
    return planner.buildPlan(this.#model, weights, { states: {}, present, closed, doneBefore: new Map(), prices, answerConfidence })
  }

  #do(remedy: string, time: number): { paid: number; solved: boolean } {
    const action = this.#plan.problem.actions.find(({ id }) => id === remedy)
    if (action === undefined) return { paid: 0, solved: false }
    const k = action.causes.indexOf(this.#cause)
    const chance = k < 0 ? 0 : action.solves[k]!
    const solved = drawn(`${this.#case} ${remedy} ${time}`) < chance
    return { paid: action.cost + (solved ? action.extra[k]! / chance : 0), solved }
  }

  #answer(sign: string): { paid: number; event: Event } {
    const question = this.#plan.problem.questions.find(({ id }) => id === sign)!
    let left = drawn(`${this.#case} ${sign}`)
    const outcome = question.outcomes.find(({ p }) => (left -= p[this.#cause]!) < 0) ?? question.outcomes.at(-1)!
    return { paid: question.cost, event: { kind: 'answered', sign, outcome: outcome.id } }
  }

  #end(id: string): number {
    return this.#plan.problem.ends.find((end) => end.id === id)!.cost[this.#cause]!
  }
}

const timesTried = ({ events }: Session, remedy: string): number =>
  events.filter((event) => event.kind === 'tried' && event.remedy === remedy).length

/** Chance by name, the same for every way of working (FNV-1a, mixed). */
function drawn(name: string): number {
  let hash = 0x811c9dc5
  for (const character of name) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39)
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32
}
