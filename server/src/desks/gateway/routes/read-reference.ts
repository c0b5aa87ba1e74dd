import { Refusal, type api, type Handler } from '@shouli/contract'
import type { Clock } from '../../../ground/clock.ts'
import type { Connection } from '../../../ground/database/index.ts'
import type { References } from '../reference.ts'
import { explainSlip } from './explain-slip.ts'
import { findByNumber, readPayment } from './store.ts'

export const readReference =
  (database: Connection, references: References, clock: Clock): Handler<typeof api.readReference> =>
  async ({ params }) => {
    const read = references.read(params.reference)
    if (read.number === null) throw new Refusal(read.wrong === 'never given' ? 'reference_not_found' : 'reference_mistyped')
    const key = await findByNumber(database, read.number)
    const payment = key === null ? null : await readPayment(database, key)
    if (payment === null) throw new Refusal('reference_not_found')
    return explainSlip(payment, read.reference, clock())
  }
