import { answerCode, type AnswerCode } from '@shouli/vocabulary'
import type { Assessment } from './assess.ts'

/** System malfunction: what the terminal is told when we could not find out. Not the merchant's, not the cardholder's fault. */
const malfunction = answerCode('96')

/**
 * Field 39 for an assessment.
 *
 * @returns the code of the first obstacle; without one 96 when something is unknown and the policy says stop; `null` when nothing
 *   stands in the way and the payment may go on
 */
export function answer({ obstacles, unknowns }: Assessment): AnswerCode | null {
  const first = obstacles[0]
  if (first !== undefined) return first.cause.answer ?? malfunction
  return unknowns.some(({ decision }) => decision === 'stop') ? malfunction : null
}
