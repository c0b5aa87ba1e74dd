import type { Model } from './model.ts'
import { triesOf } from './planner/build.ts'
import { clearedBy, statesOf, type GuardStates } from './planner/guards.ts'
import { posterior, type Observed } from './posterior.ts'
import type { Guard } from './remedy.ts'

/** A conversation so far: what was seen at the start and what happened since. Plain data; the next step follows from it alone. */
export interface Session {
  readonly findings: readonly Observed[]
  readonly events: readonly Event[]
}

export type Event =
  /** `none`: none of the offered ones; `unsure`: cannot tell. */
  | { readonly kind: 'answered'; readonly sign: string; readonly outcome: string }
  | { readonly kind: 'tried'; readonly remedy: string; readonly result: 'solved' | 'failed' }
  /** Under way and not waited for: a review, an order. */
  | { readonly kind: 'started'; readonly remedy: string }
  /** A remedy or a sign that nobody here will or can do. */
  | { readonly kind: 'refused'; readonly what: string }
  | { readonly kind: 'looked'; readonly guard: Guard; readonly holds: boolean }
  /** Something new came in by itself. */
  | { readonly kind: 'seen'; readonly finding: Observed }
  | { readonly kind: 'ended'; readonly end: EndName }

/** Calling support, or having an engineer come. */
export type EndName = 'service' | 'visit'

export const begin = (findings: readonly Observed[]): Session => ({ findings, events: [] })

export const answer = (session: Session, event: Event): Session => ({ ...session, events: [...session.events, event] })

/** Takes the last event back. */
export const undo = (session: Session): Session => ({ ...session, events: session.events.slice(0, -1) })

/** Everything that was seen, said and answered. An answer is a finding like any other, right with probability `answerConfidence`. */
export function seenSoFar({ findings, events }: Session, answerConfidence: number): Observed[] {
  return [
    ...findings,
    ...events.flatMap((event): Observed[] => {
      if (event.kind === 'seen') return [event.finding]
      if (event.kind !== 'answered' || event.outcome === 'unsure') return []
      return [{ kind: 'sign', seen: `${event.sign}:${event.outcome}`, confidence: answerConfidence, from: 'answer' }]
    }),
  ]
}

/** What is believed now: everything seen and answered, and every step that did or did not help. Sums to one. */
export function belief(model: Model, session: Session, answerConfidence: number): Float64Array {
  const now = posterior(model, seenSoFar(session, answerConfidence)).p.slice()
  for (const event of session.events) {
    if (event.kind !== 'tried') continue
    const chances = model.remedies.get(event.remedy)?.chance
    for (let f = 0; f < now.length; f++) {
      const chance = chances?.get(f) ?? 0
      // A step may help for a reason that the tables do not know.
      now[f] = now[f]! * (event.result === 'failed' ? 1 - chance : Math.max(chance, 1e-3))
    }
  }
  const total = now.reduce((sum, p) => sum + p, 0)
  return now.map((p) => p / total)
}

/** States of the terminal as they are known now. A state that was looked at, or ended by a step, is what it was last. */
export function statesNow(session: Session, answerConfidence: number, byMerchant: boolean): GuardStates {
  const states: { [guard in Guard]?: boolean } = { ...statesOf(seenSoFar(session, answerConfidence), byMerchant) }
  for (const event of session.events) {
    if (event.kind === 'looked') states[event.guard] = event.holds
    if (event.kind !== 'tried') continue
    for (const [guard, remedy] of Object.entries(clearedBy)) if (remedy === event.remedy) states[guard as Guard] = false
  }
  return states
}

/** Remedies and signs that are not to be proposed again. */
export function closedNow(session: Session, answerConfidence: number): ReadonlySet<string> {
  const tried = timesTried(session)
  return new Set([
    ...seenSoFar(session, answerConfidence).flatMap((finding) =>
      finding.kind === 'sign' ? [finding.seen.slice(0, finding.seen.lastIndexOf(':'))] : [],
    ),
    ...[...tried].filter(([remedy, times]) => times >= triesOf(remedy)).map(([remedy]) => remedy),
    ...session.events.flatMap((event) => {
      if (event.kind === 'answered') return [event.sign]
      if (event.kind === 'started') return [event.remedy]
      return event.kind === 'refused' ? [event.what] : []
    }),
  ])
}

export function timesTried({ events }: Session): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const event of events) if (event.kind === 'tried') times.set(event.remedy, (times.get(event.remedy) ?? 0) + 1)
  return times
}
