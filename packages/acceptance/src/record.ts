import type { Instant } from '@shouli/vocabulary'
import type { Assessment } from './assess.ts'
import { catalogue } from './catalogue.ts'
import type { Cause, Evidence } from './cause.ts'
import type { Facts } from './facts.ts'

/** An assessment as it is kept and sent: causes by their id. */
export interface AssessmentRecord {
  readonly at: Instant
  readonly obstacles: readonly { readonly cause: string; readonly evidence: Evidence }[]
  readonly unknowns: readonly {
    readonly cause: string
    readonly missing: keyof Facts
    readonly why: string
    readonly decision: 'go on' | 'stop'
  }[]
  readonly cleared: readonly string[]
}

/** @returns plain data; equal assessments give equal JSON */
export function recordOf({ at, obstacles, unknowns, cleared }: Assessment): AssessmentRecord {
  return {
    at,
    obstacles: obstacles.map(({ cause, evidence }) => ({ cause: cause.id, evidence })),
    unknowns: unknowns.map(({ cause, missing, why, decision }) => ({ cause: cause.id, missing, why, decision })),
    cleared,
  }
}

const byId = new Map<string, Cause>(catalogue.map((cause) => [cause.id, cause]))

/** @returns `undefined` for an id that the catalogue does not hold, e.g. of a record made by a later version */
export const causeOf = (id: string): Cause | undefined => byId.get(id)
