import type { Incident } from './incident.ts'
import { expectedRate, expectedVolume, type Usual } from './judge.ts'

/** An incident that goes on. */
export interface Open {
  readonly incident: Incident
  readonly index: number
  /** Share of failures, or of the usual volume, while it lasts. */
  readonly level: number
  readonly recovery: Recovery
}

/** Evidence of recovery that has built up, in nats, and since when it has. */
interface Recovery {
  readonly score: number
  readonly since: number
  /** Minute of the last payment or report that told anything. */
  readonly heardAt: number
}

/** What the newest minute showed of the group. */
interface Counts {
  readonly tried: number
  readonly failed: number
  readonly heard: number
  readonly dispersion: number
}

/** A thousand to one that it is over. */
const recovered = Math.log(1000)
/** An incident of which nothing has been heard for so many minutes is closed. */
const forgottenAfter = 120

/** CUSUM of "as usual" against "as in the incident". */
export function recoveryOf(open: Open, counts: Counts, usual: Usual): Recovery {
  const { score, since, heardAt } = open.recovery
  const { gain, told } = open.incident.kind === 'silence' ? fromVolume(open, counts, usual) : fromPayments(open, counts, usual)
  const next = score + gain
  return { score: Math.max(0, next), since: next > 0 && score > 0 ? since : usual.minute, heardAt: told ? usual.minute : heardAt }
}

/** @returns the minute in which it ended, or `null` */
export function isOver({ score, since, heardAt }: Recovery, minute: number): number | null {
  if (score > recovered) return since
  return minute - heardAt >= forgottenAfter ? minute : null
}

function fromPayments({ incident, index, level }: Open, { tried, failed }: Counts, usual: Usual): { gain: number; told: boolean } {
  const normal = expectedRate(incident.group, index, usual)
  const outage = Math.min(0.95, Math.max(2 * normal, 0.8 * level))
  const gain = failed * Math.log(normal / outage) + (tried - failed) * Math.log((1 - normal) / (1 - outage))
  return { gain, told: tried > 0 }
}

function fromVolume({ incident, index, level }: Open, { heard, dispersion }: Counts, usual: Usual): { gain: number; told: boolean } {
  const normal = expectedVolume(incident.group, index, usual, usual.minute) ?? 0
  if (normal === 0) return { gain: 0, told: false }
  const outage = Math.max(0.05, Math.min(0.6, level)) * normal
  return { gain: (heard * Math.log(normal / outage) - (normal - outage)) / dispersion, told: true }
}
