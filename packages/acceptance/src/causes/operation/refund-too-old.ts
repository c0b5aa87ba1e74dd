import { answerCode, dayOf } from '@shouli/vocabulary'
import { addDays, startOf, today } from '../../calendar.ts'
import { cause, signs } from '../../cause.ts'
import { payBackAnotherWay } from '../../remedies/pay-back-another-way.ts'

export const refundTooOld = cause({
  id: 'operation/refund-too-old',
  title: { zh: '超过退货期限', en: 'Refund too late' },
  needs: ['original', 'transaction', 'policy'],
  answer: answerCode('22'),
  actor: 'merchant',
  remedies: [payBackAnotherWay],
  source: 'article A4 (operator)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '超过退货期限，请用其他方式退给顾客。', en: 'It is too late for a refund to the card: pay back another way.' },
    merchant: { zh: '联系收单机构协助原路退回。', en: 'Ask your acquirer to help return it to the card.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 30, source: 'judgement' },
  signs: signs('judgement', {
    'transaction_type:refund': 0.8,
    'age:half_year': 0.6,
    'age:months': 0.25,
    'says:refund-refused': 0.5,
    'says:too-old': 0.6,
  }),

  find({ original: { payment }, transaction, policy }, at) {
    if (transaction.kind !== 'refund') return null
    if (payment === null) return null // original-not-found speaks for this
    const oldest = addDays(today(at), -policy.refundDaysMax)
    if (dayOf(payment.paidAt) >= oldest) return null

    return {
      fact: 'original.payment.paidAt',
      observed: { at: payment.paidAt },
      threshold: { at: startOf(oldest) },
      window: `${policy.refundDaysMax} days`,
      rule: `policy.refundDaysMax@${policy.version}`,
      source: 'UnionPay POS 应答码 22',
      record: 'message F61',
      wouldPass: { value: { at: startOf(oldest) }, amountAtMost: null, notBefore: null },
    }
  },
})
