import { fen, type Fen, type Text } from '@shouli/vocabulary'
import type { Actor } from './cause.ts'
import type { Model } from './model.ts'
import { buildPlan, type Plan } from './planner/build.ts'
import { choose, type Decision } from './planner/choose.ts'
import { assumption, usualPrices, waits, type Prices } from './planner/costs.ts'
import { clearedBy, type GuardStates } from './planner/guards.ts'
import { begun, cheapestEnd, gainOf, type PlannedStep, type State } from './planner/problem.ts'
import { expectedMinutes } from './planner/minutes.ts'
import type { Guard } from './remedy.ts'
import { belief, closedNow, statesNow, timesTried, type EndName, type Session } from './session.ts'

export interface Here {
  /** Who is at the terminal. Steps of others are asked for. */
  readonly present: readonly Actor[]
  /** Steps for staff and engineers only are kept back. */
  readonly byMerchant: boolean
  readonly prices: Prices
  /** P(an answer given here is right). */
  readonly answerConfidence: number
  /** Work units for one decision, see `planner/choose.ts`; left out: enough for some ten milliseconds. */
  readonly budget?: number
}

/** The shop itself, at a till by day. */
export const atTheTill: Here = {
  present: ['merchant', 'operator', 'cardholder'],
  byMerchant: true,
  prices: usualPrices,
  answerConfidence: 0.95,
}

export type Step = Ask | Do | End | Over

interface Common {
  /** From here until the case is closed, this step included. */
  readonly expected: { readonly cost: Fen; readonly minutes: number }
  /** The best that begins otherwise, by id, and how much dearer that is; `null`: nothing else is left. */
  readonly beats: { readonly step: string; readonly by: Fen } | null
  /** Calling somebody now instead: always possible. */
  readonly stop: { readonly end: EndName; readonly cost: Fen; readonly minutes: number }
  /** What the costs rest on. */
  readonly assumption: Text
  readonly method: Decision['method']
}

export interface Ask extends Common {
  readonly kind: 'ask'
  readonly sign: string
  /** Outcomes to offer, likeliest first; `none` and `unsure` may be answered too. */
  readonly outcomes: readonly { readonly outcome: string; readonly probability: number }[]
  readonly minutes: number
}

export interface Do extends Common {
  readonly kind: 'do'
  readonly remedy: string
  readonly actor: Actor
  readonly minutes: number
  readonly waitMinutes: number
  /** P(the case is solved by this step). */
  readonly solves: number
  /** States to rule out by looking, before anything else: in any of them the step does harm. */
  readonly lookFirst: readonly Guard[]
  /** The state that this step ends so that a later one may be done; `null`: it is done for its own sake. */
  readonly opensAfter: Guard | null
  /** It runs by itself for so long that other steps may go on meanwhile. */
  readonly beside: boolean
}

export interface End extends Common {
  readonly kind: 'end'
  readonly end: EndName
}

/** The conversation is over. Whether the case is solved is proved by an approved payment, not here. */
export interface Over {
  readonly kind: 'over'
  /** The remedy that helped, or the end that was chosen. */
  readonly by: string
}

/**
 * The next best step by probability and cost, safety before cost. The same session, model and surroundings give the same step.
 *
 * @param here who is there and what time costs
 */
export function next(model: Model, session: Session, here: Here = atTheTill): Step {
  const last = session.events.at(-1)
  if (last?.kind === 'tried' && last.result === 'solved') return { kind: 'over', by: last.remedy }
  if (last?.kind === 'ended') return { kind: 'over', by: last.end }

  const now = belief(model, session, here.answerConfidence)
  const states = statesNow(session, here.answerConfidence, here.byMerchant)
  const plan = buildPlan(model, now, {
    states,
    present: here.present,
    closed: closedNow(session, here.answerConfidence),
    doneBefore: timesTried(session),
    prices: here.prices,
    answerConfidence: here.answerConfidence,
  })
  const state = begun(plan.problem, now)
  const decision = choose(plan.problem, state, here.budget === undefined ? {} : { budget: here.budget })
  return describe(plan, state, decision, states, here.prices)
}

function describe(plan: Plan, state: State, decision: Decision, states: GuardStates, prices: Prices): Step {
  const { problem } = plan
  const stop = cheapestEnd(problem, state.weights)
  const common: Common = {
    expected: { cost: money(decision.cost), minutes: Math.round(expectedMinutes(plan, state, decision.step, prices)) },
    beats: decision.runnerUp === null ? null : { step: nameOf(problem, decision.runnerUp.step), by: money(decision.runnerUp.dearerBy) },
    stop: {
      end: problem.ends[stop.index]!.id as EndName,
      cost: money(stop.cost),
      minutes: Math.round(expectedMinutes(plan, state, { kind: 'end', index: stop.index }, prices)),
    },
    assumption: assumption(prices),
    method: decision.method,
  }
  const { kind, index } = decision.step
  if (kind === 'end') return { kind, end: problem.ends[index]!.id as EndName, ...common }
  if (kind === 'question') {
    const { sign, minutes } = plan.signs[index]!
    const outcomes = problem.questions[index]!.outcomes.map(({ id, p }) => ({
      outcome: id,
      probability: p.reduce((sum, share, f) => sum + share * state.weights[f]!, 0),
    }))
    return { kind: 'ask', sign, outcomes: outcomes.toSorted((a, b) => b.probability - a.probability), minutes, ...common }
  }
  const { remedy, lookFirst } = plan.remedies[index]!
  const ended = Object.entries(clearedBy).find(([guard, by]) => by === remedy.id && states[guard as Guard] === true)
  return {
    kind: 'do',
    remedy: remedy.id,
    actor: remedy.actor,
    minutes: remedy.minutes,
    waitMinutes: remedy.waitMinutes,
    solves: gainOf(problem.actions[index]!, state.weights),
    lookFirst,
    opensAfter: ended === undefined ? null : (ended[0] as Guard),
    beside: waits(remedy.waitMinutes, prices).beside > 0,
    ...common,
  }
}

const money = (cost: number): Fen => fen(Math.max(0, Math.round(cost)))

function nameOf({ actions, questions, ends }: Plan['problem'], { kind, index }: PlannedStep): string {
  if (kind === 'action') return actions[index]!.id
  return kind === 'question' ? questions[index]!.id : ends[index]!.id
}
