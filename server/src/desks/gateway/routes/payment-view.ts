import { causeOf, codeOf } from '@shouli/acceptance'
import { momentOf, showAssessment, wire, type Payment, type PaymentSummary } from '@shouli/contract'
import type { Instant, Text } from '@shouli/vocabulary'
import { publicId } from '../payment-id.ts'
import type { KeptPayment, KeptSummary } from './store.ts'

/** Writes the short reference of a number. */
export type WriteReference = (number: number) => string

export function summaryOf(kept: KeptSummary, write: WriteReference): PaymentSummary {
  const { merchantId, id, receivedAt, answeredAt, cause, answer, reference } = kept
  return {
    id: publicId({ merchantId, id }),
    reference: reference === null ? null : write(reference),
    at: momentOf(receivedAt),
    kind: wire(kept.kind),
    amount_fen: kept.amount,
    card: kept.card,
    card_type: kept.cardType,
    entry_mode: wire(kept.entryMode),
    merchant_id: merchantId,
    merchant_name: kept.merchantName,
    terminal_id: kept.terminalId,
    trace: String(kept.trace).padStart(6, '0'),
    batch: String(kept.batch).padStart(6, '0'),
    rrn: kept.rrn,
    result: wire(kept.state),
    answer,
    answer_meaning: answer === null ? null : (codeOf(answer)?.meaning ?? null),
    decided_by: kept.decidedBy ?? 'nobody',
    cause,
    cause_title: cause === null ? null : (causeOf(cause)?.title ?? null),
    duration_ms: answeredAt === null ? null : answeredAt - receivedAt,
  }
}

export function paymentOf(kept: KeptPayment, write: WriteReference): Payment {
  const { assessment, answer, evidence, evidenceHash, decidedBy, state } = kept
  const code = answer === null || state === 'approved' ? undefined : codeOf(answer)
  return {
    ...summaryOf(kept, write),
    authorisation: kept.authCode,
    advice: code === undefined ? null : { cashier: code.cashier, merchant: code.merchant, cardholder: code.cardholder, retry: code.retry },
    assessment:
      assessment === null
        ? null
        : showAssessment(assessment, {
            audience: 'staff',
            answer: decidedBy === 'us' ? answer : null,
            policyVersion: assessment.policyVersion,
            clearedCount: assessment.clearedCount,
          }),
    timeline: timelineOf(kept),
    evidence: evidence === null || evidenceHash === null ? null : { sequence: evidence, hash: evidenceHash },
  }
}

const titles = {
  received: { zh: '收到终端的报文', en: 'The message arrived from the terminal' },
  assessed: { zh: '完成受理判断', en: 'Judged' },
  forwarded: { zh: '记录意图后发往网络', en: 'Recorded, then sent to the network' },
  answered_by_network: { zh: '网络应答', en: 'The network answered' },
  answered: { zh: '应答终端', en: 'The terminal was answered' },
  reversal_asked: { zh: '开始冲正', en: 'A reversal began' },
  reversal_done: { zh: '冲正完成', en: 'The reversal was done' },
} satisfies Record<string, Text>

function timelineOf({ receivedAt, assessedAt, sentAt, networkAt, answeredAt, reversedAt, reversal }: KeptPayment): Payment['timeline'] {
  const moments: [keyof typeof titles, Instant | null][] = [
    ['received', receivedAt],
    ['assessed', assessedAt],
    ['forwarded', sentAt],
    ['answered_by_network', networkAt],
    ['answered', answeredAt],
    ['reversal_asked', reversal?.asked ?? reversedAt],
    ['reversal_done', reversal?.ended ?? null],
  ]
  return moments
    .filter((entry): entry is [keyof typeof titles, Instant] => entry[1] !== null)
    .sort(([, a], [, b]) => a - b)
    .map(([event, at]) => ({ at: momentOf(at), after_ms: at - receivedAt, event, title: titles[event] }))
}
