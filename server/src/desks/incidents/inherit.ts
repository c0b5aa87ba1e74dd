import type { Incident } from '@shouli/acceptance'
import type { HeldIncident } from './store.ts'

export interface Inheritance {
  /** Id in the new scan → id on file, where it is another one. */
  readonly ids: ReadonlyMap<string, string>
  /** On file as going on, but the new scan sees nothing of it. */
  readonly gone: readonly string[]
}

/**
 * A watch that begins looks at the last half hour again and numbers what it finds anew. What is on file from the watch before is the
 * same incident when the two overlap in time and in the terminals that they hit: the group may be named differently, where two groups
 * say nearly the same.
 *
 * @param told what the new scan has found, in the order in which it was told
 * @param onFile all that go on, and those that ended lately
 */
export function inherit(told: readonly Incident[], onFile: readonly HeldIncident[]): Inheritance {
  const ids = new Map<string, string>()
  const continued = new Set<string>()
  for (const incident of told) {
    const known = ids.get(incident.id) ?? onFile.find((one) => isSame(incident, one))?.id
    if (known === undefined) continue
    ids.set(incident.id, known)
    continued.add(known)
  }
  return { ids, gone: onFile.filter(({ id, endedAt }) => endedAt === null && !continued.has(id)).map(({ id }) => id) }
}

function isSame({ kind, group, startedAt, endedAt, affected }: Incident, onFile: HeldIncident): boolean {
  const from = startedAt * 60_000
  const to = endedAt === null ? Infinity : endedAt * 60_000
  if (kind !== onFile.kind || onFile.startedAt > to || (onFile.endedAt ?? Infinity) < from) return false
  const sameGroup = group.kind === onFile.groupKind && group.value === onFile.groupValue
  return sameGroup || hitTheSame(affected.terminals, onFile.terminals)
}

/** Half of the smaller number, and at least one. */
function hitTheSame(ones: readonly string[], others: readonly string[]): boolean {
  const hit = new Set(ones)
  const shared = others.filter((terminal) => hit.has(terminal)).length
  return shared > 0 && shared * 2 >= Math.min(ones.length, others.length)
}
