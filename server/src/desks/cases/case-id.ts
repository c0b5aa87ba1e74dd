import { randomUUID } from 'node:crypto'
import type { Instant, MerchantId } from '@shouli/vocabulary'

/** Where a case is kept. */
export interface CaseKey {
  readonly merchantId: MerchantId
  readonly id: string
}

/** A UUID of version 7 (RFC 9562), so that cases sort by the time at which they were opened. */
export function drawCaseId(at: Instant): string {
  const moment = at.toString(16).padStart(12, '0')
  return `${moment.slice(0, 8)}-${moment.slice(8)}-7${randomUUID().slice(15)}`
}

/** The id that others see: merchant and UUID in one word, so that a case is found on the merchant's own place. */
export const caseWord = ({ merchantId, id }: CaseKey): string => `${merchantId}-${id.replaceAll('-', '')}`

/** @returns `null` when it is no such word */
export function caseKeyOf(word: string): CaseKey | null {
  const found = /^(.{15})-([0-9a-f]{8})([0-9a-f]{4})(7[0-9a-f]{3})([0-9a-f]{4})([0-9a-f]{12})$/.exec(word)
  return found === null ? null : { merchantId: found[1] as MerchantId, id: found.slice(2).join('-') }
}
