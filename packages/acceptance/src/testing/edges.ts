import type { Instant } from '@shouli/vocabulary'
import { assess } from '../assess.ts'
import { Unavailable, type GatheredFacts } from '../facts.ts'
import type { Evidence } from '../cause.ts'

/** What `assess` says of one cause, for tests that stand beside it. */
export interface Verdict {
  readonly is: 'obstacle' | 'unknown' | 'cleared' | 'not asked'
  readonly evidence: Evidence | null
}

export function verdictOn(id: string, facts: GatheredFacts, at: Instant): Verdict {
  const { obstacles, unknowns, cleared } = assess(facts, at)
  const obstacle = obstacles.find(({ cause }) => cause.id === id)
  if (obstacle !== undefined) return { is: 'obstacle', evidence: obstacle.evidence }
  if (unknowns.some(({ cause }) => cause.id === id)) return { is: 'unknown', evidence: null }
  return { is: cleared.includes(id) ? 'cleared' : 'not asked', evidence: null }
}

export const unreadable = new Unavailable('timed out after 50 ms')
