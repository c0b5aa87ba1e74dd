import type { Assessment } from './assess.ts'
import type { AssessedFinding } from './posterior.ts'

/**
 * What an assessment says to the diagnosis: one finding for each cause whose facts were known.
 *
 * @param decided did this assessment give the answer that is being explained? Then its first obstacle did
 */
export function hardFacts({ obstacles, cleared }: Pick<Assessment, 'obstacles' | 'cleared'>, decided: boolean): AssessedFinding[] {
  return [
    ...obstacles.map(({ cause }, i) => finding(cause.id, decided && i === 0 ? 'decided' : 'found')),
    ...cleared.map((id) => finding(id, 'cleared')),
  ]
}

const finding = (id: string, result: AssessedFinding['result']): AssessedFinding => ({
  kind: 'assessed',
  seen: `assess:${id}`,
  result,
  from: 'assess',
})
