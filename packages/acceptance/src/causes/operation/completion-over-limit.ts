import { answerCode, fen } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { completeWithinLimit } from '../../remedies/complete-within-limit.ts'

export const completionOverLimit = cause({
  id: 'operation/completion-over-limit',
  title: { zh: '预授权完成超限或过期', en: 'Completion over the limit or too late' },
  needs: ['original', 'transaction', 'policy'],
  answer: answerCode('64'),
  actor: 'operator',
  remedies: [completeWithinLimit],
  source: 'article A4 (operator)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: {
      zh: '完成金额最多是预授权的115%，超出部分另收。',
      en: 'Complete with at most 115 % of the pre-authorisation, the rest as a sale.',
    },
    merchant: {
      zh: '预授权有期限（通常30天），过期请重新预授权。',
      en: 'A pre-authorisation ends (usually after 30 days): make a new one.',
    },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 22, source: 'judgement' },
  signs: signs('judgement', { 'transaction_type:completion': 0.8, 'says:pre-auth-limit': 0.75 }),

  find({ original: { payment }, transaction, policy }) {
    if (transaction.kind !== 'completion') return null
    if (payment === null) return null // original-not-found speaks for this
    const max = fen(Math.floor((payment.amount * policy.completionPercentMax) / 100))
    if (transaction.amount <= max) return null

    return {
      fact: 'transaction.amount',
      observed: { fen: transaction.amount },
      threshold: { fen: max },
      window: null,
      rule: `policy.completionPercentMax@${policy.version}`,
      source: 'internal A064..A364',
      record: 'message F4, F61',
      more: { original: { fen: payment.amount }, percent: policy.completionPercentMax },
      wouldPass: { value: { fen: max }, amountAtMost: max, notBefore: null },
    }
  },
})
