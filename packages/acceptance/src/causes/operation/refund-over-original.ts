import { answerCode, fen } from '@shouli/vocabulary'
import { leftUnder } from '../../kinds.ts'
import { cause, signs } from '../../cause.ts'
import { correctRefundAmount } from '../../remedies/correct-refund-amount.ts'
import { lookUpOriginal } from '../../remedies/look-up-original.ts'

export const refundOverOriginal = cause({
  id: 'operation/refund-over-original',
  title: { zh: '退货金额超过原交易', en: 'Refund over the original' },
  needs: ['original', 'transaction'],
  answer: answerCode('61'),
  actor: 'operator',
  remedies: [correctRefundAmount, lookUpOriginal],
  source: 'article A4 (operator)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '退货金额不能超过原交易，请改小。', en: 'A refund cannot exceed the original: make it smaller.' },
    merchant: { zh: '多次退货合计不能超过原金额。', en: 'All refunds together may not exceed the original.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 30, source: 'judgement' },
  signs: signs('judgement', { 'transaction_type:refund': 0.8, 'says:refund-refused': 0.45, 'says:over-original': 0.6 }),

  find({ original: { payment }, transaction }) {
    if (transaction.kind !== 'refund') return null
    if (payment === null) return null // original-not-found speaks for this
    const left = leftUnder(payment.amount, payment.returned)
    if (left !== null && transaction.amount <= left) return null

    return {
      fact: 'transaction.amount',
      observed: { fen: transaction.amount },
      threshold: { fen: left ?? fen(0) },
      window: null,
      rule: 'gateway.original@1',
      source: '收单办法 32, internal A361',
      record: 'message F4, F61',
      more: { original: { fen: payment.amount }, returned: { fen: payment.returned } },
      wouldPass: { value: left === null ? null : { fen: left }, amountAtMost: left, notBefore: null },
    }
  },
})
