import type { AssessmentRecord } from '@shouli/acceptance'
import { publicId } from './payment-id.ts'
import type { OutcomeRow, PaymentRow } from './store.ts'
import type { Intent } from './judged.ts'

/** What the chain says of a payment that we refused: what was asked, and the whole assessment. */
export function refusalEvidence(row: PaymentRow, assessment: AssessmentRecord | null): object {
  return {
    type: 'payment rejected',
    payment: publicId({ merchantId: row.merchant_id, id: row.id }),
    terminal: row.terminal_id,
    batch: row.batch,
    trace: row.trace,
    kind: row.kind,
    amount: row.amount,
    card: row.card_masked,
    decidedBy: 'us',
    answer: row.answer,
    cause: row.cause,
    assessment: assessment,
  }
}

/** What the chain says of a payment that went to the network. */
export function outcomeEvidence({ request }: Intent, outcome: OutcomeRow): object {
  return {
    type: outcome.state === 'in doubt' ? 'payment in doubt' : `payment ${outcome.state}`,
    payment: publicId(request),
    terminal: request.terminalId,
    batch: request.batch,
    trace: request.trace,
    kind: request.kind,
    amount: request.amount,
    approved: outcome.approved,
    card: request.card === null ? null : String(request.card),
    decidedBy: outcome.decided_by,
    answer: outcome.answer,
  }
}
