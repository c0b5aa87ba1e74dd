import { randomUUID } from 'node:crypto'
import { dayOf, type Instant, type LocalDate, type MerchantId } from '@shouli/vocabulary'

/** A UUID of version 7 (RFC 9562): its first 48 bits are the moment, so ids sort by time of arrival. */
export function drawPaymentId(at: Instant): string {
  const moment = at.toString(16).padStart(12, '0')
  return `${moment.slice(0, 8)}-${moment.slice(8)}-7${randomUUID().slice(15)}`
}

/** The lowest id of a moment: every payment that arrived then or later has a higher one. */
export function lowestIdOf(at: Instant): string {
  const moment = Math.max(0, at).toString(16).padStart(12, '0')
  return `${moment.slice(0, 8)}-${moment.slice(8)}-7000-8000-000000000000`
}

/** Where a payment is kept: enough to read it from one partition of one merchant. */
export interface PaymentKey {
  readonly merchantId: MerchantId
  readonly day: LocalDate
  readonly id: string
}

export const dayOfId = (id: string): LocalDate => dayOf(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) as Instant)

/** The id that others see: merchant and UUID in one word. */
export const publicId = ({ merchantId, id }: Pick<PaymentKey, 'merchantId' | 'id'>): string => `${merchantId}-${id.replaceAll('-', '')}`

/** @returns `null` when it is no such word */
export function keyOfPublicId(word: string): PaymentKey | null {
  const found = /^(.{15})-([0-9a-f]{8})([0-9a-f]{4})(7[0-9a-f]{3})([0-9a-f]{4})([0-9a-f]{12})$/.exec(word)
  if (found === null) return null
  const id = found.slice(2).join('-')
  return { merchantId: found[1] as MerchantId, day: dayOfId(id), id }
}
