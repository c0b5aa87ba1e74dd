import type { Clock } from '../../../ground/clock.ts'
import type { Connection } from '../../../ground/database/index.ts'
import type { References } from '../reference.ts'
import { PaymentFeed } from './feed.ts'
import { findReference } from './find-reference.ts'
import { listPayments } from './list-payments.ts'
import { readMessages } from './read-messages.ts'
import { readPayment } from './read-payment.ts'
import { readReference } from './read-reference.ts'
import { readSummary } from './read-summary.ts'

export { keyOfPublicId, lowestIdOf, publicId } from '../payment-id.ts'
export { lastMinute } from './summary-store.ts'
export { references, type References } from '../reference.ts'

/** Everything that is read about payments. */
export function paymentRoutes(database: Connection, references: References, clock: Clock) {
  const write = (number: number): string => references.write(number)
  return {
    handlers: {
      listPayments: listPayments(database, write),
      readPayment: readPayment(database, write),
      readMessages: readMessages(database),
      readReference: readReference(database, references, clock),
      readSummary: readSummary(database, clock),
    },
    feed: new PaymentFeed(database, clock, write),
    /** The payment behind a reference. @throws Refusal as {@link findReference} */
    find: (typed: string) => findReference(database, references, typed),
  }
}
