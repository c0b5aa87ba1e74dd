import type { Payment } from '@shouli/contract'
import type { Text } from '@shouli/vocabulary'

/** The one sentence on top: the obstacle as told, else what the answer code means, else what became of it. */
export function headline(payment: Pick<Payment, 'result' | 'assessment' | 'advice' | 'answer_meaning'>): Text {
  const first = payment.assessment?.obstacles[0]
  if (first !== undefined) return first.told
  if (payment.result === 'rejected' && payment.advice !== null) return payment.advice.merchant
  switch (payment.result) {
    case 'approved':
      return { zh: '交易已批准，终端可以正常受理。', en: 'The payment was approved; the terminal accepts.' }
    case 'rejected':
      return payment.answer_meaning ?? { zh: '交易被拒绝。', en: 'The payment was rejected.' }
    case 'pending':
      return { zh: '交易已转给网络，正在等待应答。', en: 'The payment is with the network; its answer is awaited.' }
    case 'in_doubt':
      return { zh: '没有等到应答，正在冲正，不会多扣款。', en: 'No answer came; it is being reversed, so nobody pays twice.' }
    case 'reversed':
      return { zh: '交易已冲正，款项已退回。', en: 'The payment was reversed; nothing was taken.' }
  }
}

/** Is its end known? */
export const settled = ({ result }: Pick<Payment, 'result'>): boolean => result !== 'pending' && result !== 'in_doubt'

/** Only what did not go through is diagnosed. */
export const diagnosed = ({ result }: Pick<Payment, 'result'>): boolean =>
  result === 'rejected' || result === 'in_doubt' || result === 'reversed'
