import type { Facts, OriginalPayment } from '@shouli/acceptance'
import type { Fen } from '@shouli/vocabulary'
import { paymentKinds, type PaymentKind } from './kinds.ts'
import type { PaymentRequest } from './read-payment.ts'
import type { OriginalRow, Taking } from './store.ts'

/** `Facts.original`; `null`: this kind refers to none. */
export function originalFact(request: PaymentRequest, row: OriginalRow | null): Facts['original'] | null {
  if (paymentKinds[request.kind].original === null) return null
  return { payment: row === null ? null : paymentFact(request, row) }
}

function paymentFact({ pan }: PaymentRequest, row: OriginalRow): OriginalPayment {
  return {
    kind: row.kind,
    state: stateOf(row),
    // A partial approval (answer 10) moved less than was asked for.
    amount: row.state === 'approved' ? row.approved : row.amount,
    returned: row.returned,
    paidAt: row.receivedAt,
    settled: row.settled,
    sameCard: pan === null || row.card === null ? null : pan === row.card,
  }
}

function stateOf({ state, voided }: OriginalRow): OriginalPayment['state'] {
  if (state === 'rejected') return 'declined'
  if (state === 'pending' || state === 'in doubt') return 'in doubt'
  return state === 'approved' && voided ? 'voided' : state
}

/** What this payment takes of its original; `null`: nothing. */
export function takingOf(kind: PaymentKind, amount: Fen, original: Pick<OriginalRow, 'merchantId' | 'day' | 'id'>): Taking | null {
  const { merchantId, day, id } = original
  switch (paymentKinds[kind].takes) {
    case 'whole':
      return { merchantId, day, id, voided: true, returned: 0 }
    case 'part':
    case 'completion':
      return { merchantId, day, id, voided: null, returned: amount }
    case null:
      return null
  }
}

/** What it gives back when it is not approved after all, or reversed. */
export function givingBack(kind: PaymentKind, amount: Fen, original: Pick<OriginalRow, 'merchantId' | 'day' | 'id'>): Taking | null {
  const taking = takingOf(kind, amount, original)
  return taking === null ? null : { ...taking, voided: taking.voided === null ? null : false, returned: -taking.returned }
}

/** The original as the next payment of the same batch must see it. */
export function afterTaking(row: OriginalRow, taking: Taking): OriginalRow {
  return { ...row, voided: taking.voided ?? row.voided, returned: (row.returned + taking.returned) as Fen }
}
