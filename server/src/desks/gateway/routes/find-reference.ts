import { Refusal } from '@shouli/contract'
import type { Connection } from '../../../ground/database/index.ts'
import type { PaymentKey } from '../payment-id.ts'
import type { References } from '../reference.ts'
import { findByNumber, readPayment, type KeptPayment } from './store.ts'

export interface Found {
  /** As written on the slip. */
  readonly reference: string
  readonly key: PaymentKey
  readonly payment: KeptPayment
}

/**
 * The payment behind whatever somebody typed off a slip.
 *
 * @throws Refusal `reference_mistyped` when it cannot be one of ours; `reference_not_found` when it could, but is not
 */
export async function findReference(database: Connection, references: References, typed: string): Promise<Found> {
  const read = references.read(typed)
  if (read.number === null) throw new Refusal(read.wrong === 'never given' ? 'reference_not_found' : 'reference_mistyped')
  const key = await findByNumber(database, read.number)
  const payment = key === null ? null : await readPayment(database, key)
  if (key === null || payment === null) throw new Refusal('reference_not_found')
  return { reference: read.reference, key, payment }
}
