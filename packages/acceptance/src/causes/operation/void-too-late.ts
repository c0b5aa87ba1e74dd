import { cause, signs } from '../../cause.ts'
import { refundInsteadOfVoid } from '../../remedies/refund-instead-of-void.ts'

export const voidTooLate = cause({
  id: 'operation/void-too-late',
  title: { zh: '已过撤销时间', en: 'Too late to void' },
  needs: [],
  answer: null,
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
})
