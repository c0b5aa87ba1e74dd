import { answerCode } from '@shouli/vocabulary'
import { sameDay, startOf, today } from '../../calendar.ts'
import { cause, signs } from '../../cause.ts'
import { refundInsteadOfVoid } from '../../remedies/refund-instead-of-void.ts'

export const voidTooLate = cause({
  id: 'operation/void-too-late',
  title: { zh: '已过撤销时间', en: 'Too late to void' },
  needs: ['original', 'transaction'],
  answer: answerCode('22'),
  actor: 'operator',
  remedies: [refundInsteadOfVoid],
  source: 'article A4 (operator)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '已经结算或隔天，不能撤销，请改做退货。', en: 'Settled or another day: it cannot be voided, refund it.' },
    merchant: { zh: '当天结算前才能撤销。', en: 'You can void only on the same day before settlement.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 45, source: 'judgement' },
  signs: signs('judgement', { 'transaction_type:void': 0.75, 'same_day:false': 0.5, 'says:void-refused': 0.75, 'age:today': 0.2 }),

  find({ original: { payment }, transaction }, at) {
    if (transaction.kind !== 'sale void' && transaction.kind !== 'completion void') return null // a pre-authorisation may be voided later
    if (payment === null) return null // original-not-found speaks for this
    if (!payment.settled && sameDay(payment.paidAt, at)) return null

    const otherDay = !sameDay(payment.paidAt, at)
    return {
      fact: otherDay ? 'original.payment.paidAt' : 'original.payment.settled',
      observed: otherDay ? { at: payment.paidAt } : true,
      threshold: otherDay ? { at: startOf(today(at)) } : false,
      window: today(at),
      rule: 'gateway.original@1',
      source: 'UnionPay POS 应答码 22, internal A022',
      record: 'message F61',
      wouldPass: null, // a refund passes, see the remedy; a void of this payment never will
    }
  },
})
