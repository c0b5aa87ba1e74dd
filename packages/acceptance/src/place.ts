import type { Instant } from '@shouli/vocabulary'
import type { Place, Policy, Terminal, Transaction } from './facts.ts'

const EARTH_RADIUS_METERS = 6_371_008.8
const RADIANS = Math.PI / 180

/** Great-circle distance (haversine); within 0.6 % of the ellipsoid, far inside what a terminal's position is worth. */
export function metersBetween(one: Place, other: Place): number {
  const latitude = Math.sin(((other.latitude - one.latitude) * RADIANS) / 2)
  const longitude = Math.sin(((other.longitude - one.longitude) * RADIANS) / 2)
  const chord = latitude * latitude + Math.cos(one.latitude * RADIANS) * Math.cos(other.latitude * RADIANS) * longitude * longitude
  return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** Where the terminal is: as this message says, else as last heard and not too old to mean anything; `null`: nobody knows. */
export function whereNow(terminal: Terminal, transaction: Transaction | null, policy: Policy, at: Instant): Place | null {
  if (transaction !== null && transaction.position !== null) return transaction.position
  if (terminal.position === null || terminal.positionAt === null) return null
  return Math.abs(at - terminal.positionAt) <= policy.positionAgeMaxMinutes * 60_000 ? terminal.position : null
}
