// Payments as rows, for tests of what is read: the gateway writes thousands of them the same way.

import { compile, unionpayPos } from '@shouli/iso8583'
import { dayOf, type Instant } from '@shouli/vocabulary'
import { moment, sql, type Database } from '../../../../ground/database/index.ts'
import { leave, type Event } from '../../../../ground/outbox/index.ts'
import { drawPaymentId, publicId } from '../../payment-id.ts'
import type { PaymentState } from '../../store.ts'

export interface Put {
  readonly at: Instant
  readonly merchantId?: string
  readonly terminalId?: string
  readonly amount?: number
  readonly state?: PaymentState
  readonly cause?: string | null
  readonly answer?: string | null
  readonly tookMs?: number
}

const codec = compile(unionpayPos())
const request = codec.pack({ mti: '0200', fields: { 3: '000000', 4: '000000012300', 11: '000001', 41: '10000001', 42: '898310154110002' } })

let trace = 0

/** @returns its public id */
export async function putPayment(
  database: Database,
  {
    at,
    merchantId = '898310154110002',
    terminalId = '10000001',
    amount = 12_300,
    state = 'approved',
    cause = null,
    answer,
    tookMs = 20,
  }: Put,
): Promise<string> {
  trace += 1
  const id = drawPaymentId(at)
  const code = answer === undefined ? { approved: '00', rejected: '51', pending: null, 'in doubt': '98', reversed: '98' }[state] : answer
  const decidedBy = state === 'pending' ? null : cause === null ? 'network' : 'us'
  const answeredAt = state === 'pending' ? null : moment((at + tookMs) as Instant)
  await database.transaction(async (tx) => {
    await tx.query(sql`
      insert into payments (merchant_id, day, id, terminal_id, batch, trace, kind, amount, card, card_masked, card_type, entry_mode, pin_given,
                            fingerprint, profile, process, rrn, received_at, answered_at, state, decided_by, answer, cause, request)
      values (${merchantId}, ${dayOf(at)}, ${id}, ${terminalId}, 1, ${trace}, 'sale', ${amount}, 'token', '622424******0082', 'debit', 'chip', true,
              '\\x00', 'usual', '00000000-0000-7000-8000-000000000000', ${String(trace).padStart(12, '0')}, ${moment(at)},
              ${answeredAt}, ${state}, ${decidedBy}, ${code}, ${cause}, ${Buffer.from(request)})`)
    if (state === 'in doubt' || state === 'reversed') {
      await tx.query(sql`
        insert into gateway_reversals (merchant_id, day, payment_id, reason, asked_by, asked_at, state, sent, next_at)
        values (${merchantId}, ${dayOf(at)}, ${id}, '98', 'gateway', ${moment(at)}, ${state === 'in doubt' ? 'open' : 'done'}, '0715120000', ${moment(at)})`)
    }
    if (state !== 'pending')
      leave(tx, [noteOf(publicId({ merchantId: merchantId as never, id }), { at, merchantId, terminalId, amount, state })])
  })
  return publicId({ merchantId: merchantId as never, id })
}

function noteOf(paymentId: string, { at, merchantId, terminalId, amount, state }: Put): Event {
  const note = { merchantId, terminalId, paymentId, kind: 'sale', amount, at }
  const particular = {
    approved: { type: 'payment approved', rrn: '' },
    rejected: { type: 'payment rejected', answer: '51', cause: null, decidedBy: 'network', reference: null },
    'in doubt': { type: 'payment in doubt', why: '' },
    reversed: { type: 'payment reversed', askedBy: 'gateway' },
    pending: {},
  }[state ?? 'approved']
  return { ...note, ...particular } as unknown as Event
}
