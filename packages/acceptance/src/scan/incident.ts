import { areApart, isWithin, type Group } from './report.ts'

/** Something that many terminals have in common is failing, or has fallen silent. Opens and closes by itself. */
export interface Incident {
  readonly id: string
  readonly kind: 'failures' | 'silence'
  readonly group: Group
  /** Minute in which it most likely began, in which it was noticed, and in which it was over; `null`: it goes on. */
  readonly startedAt: number
  readonly noticedAt: number
  readonly endedAt: number | null
  readonly evidence: IncidentEvidence
  /** Terminals that were hit when it was noticed, at most {@link affectedMost} of them by name. */
  readonly affected: { readonly terminals: readonly string[]; readonly count: number }
}

export interface IncidentEvidence {
  /** Minutes looked at, up to the one in which it was noticed. */
  readonly window: number
  /** Terminals (or payments) looked at, and those that failed; for silence: reports expected, and heard. */
  readonly looked: number
  readonly observed: number
  readonly expected: number
  /** Log likelihood ratio against "as usual", and what it had to reach. */
  readonly score: number
  readonly threshold: number
}

export const affectedMost = 500

/** One group that stands out, by its best window. */
export interface Candidate {
  readonly index: number
  readonly group: Group
  readonly window: number
  readonly looked: number
  readonly observed: number
  readonly expected: number
  readonly score: number
}

/** A tie within this many nats goes to the smaller group. */
const tie = 3

/**
 * Which group is it? The one that stands out most; of nested groups that say the same, the smallest, unless the rest of the larger one
 * stands out too.
 *
 * @param standing groups above the threshold
 * @param rest score of the larger group without the smaller one, over the larger one's window
 */
export function attribute(standing: readonly Candidate[], rest: (outer: Candidate, inner: Candidate) => number): Candidate | null {
  let chosen = standing.reduce<Candidate | null>((best, one) => (best === null || one.score > best.score ? one : best), null)
  for (;;) {
    if (chosen === null) return null
    const outer: Candidate = chosen
    const inner = standing
      .filter(
        (one) => one.index !== outer.index && isWithin(one.group, outer.group) && one.score > outer.score - tie && rest(outer, one) <= tie,
      )
      .toSorted((a, b) => b.score - a.score)[0]
    if (inner === undefined) return outer
    chosen = inner
  }
}

/** May silence of this group be called while these incidents go on? Only where it cannot be their echo. */
export const mayFallSilent = (group: Group, open: readonly Incident[]): boolean => open.every((incident) => areApart(group, incident.group))
