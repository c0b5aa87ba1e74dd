import type { api, Handler } from '@shouli/contract'
import type { Clock } from '../../../ground/clock.ts'
import type { Connection } from '../../../ground/database/index.ts'
import type { References } from '../reference.ts'
import { explainSlip } from './explain-slip.ts'
import { findReference } from './find-reference.ts'

export const readReference =
  (database: Connection, references: References, clock: Clock): Handler<typeof api.readReference> =>
  async ({ params }) => {
    const { payment, reference } = await findReference(database, references, params.reference)
    return explainSlip(payment, reference, clock())
  }
