import { type Audience, type Cause } from '../cause.ts'
import type { Remedy } from '../remedy.ts'

/** Who may know more stands later. */
export const audiences: readonly Audience[] = ['cardholder', 'cashier', 'merchant', 'staff', 'regulator']

const rank = (audience: Audience): number => audiences.indexOf(audience)

export const isInside = (audience: Audience): boolean => rank(audience) >= rank('staff')

/** May this audience learn which cause it is: its id, title, source? */
export function mayKnow({ titleFor = 'cardholder', tell }: Pick<Cause, 'titleFor' | 'tell'>, audience: Audience): boolean {
  if (rank(audience) < rank(titleFor)) return false
  return isInside(audience) || tell[audience] !== undefined
}

/** May this audience see the values of the evidence? Never more than which cause it is. */
export function maySee(cause: Pick<Cause, 'titleFor' | 'tell' | 'evidenceFor'>, audience: Audience): boolean {
  return mayKnow(cause, audience) && rank(audience) >= rank(cause.evidenceFor ?? 'merchant')
}

/**
 * What this audience does itself, what it asks others for, and what is not for it. A cardholder only acts on the card; a cashier on what is at
 * the till; the shop asks its acquirer for the rest.
 */
export function shareOf({ actor, guards }: Remedy, audience: Audience): 'do' | 'ask for' | null {
  if (isInside(audience)) return 'do'
  if (audience === 'cardholder') return actor === 'cardholder' ? 'do' : null
  if (audience === 'cashier') return actor === 'operator' || actor === 'cardholder' ? 'do' : null
  return (actor === 'merchant' || actor === 'operator' || actor === 'cardholder') && !guards.includes('not by the merchant')
    ? 'do'
    : 'ask for'
}
