import { answerCode } from '@shouli/vocabulary'
import { voids } from '../../kinds.ts'
import { cause, signs } from '../../cause.ts'
import { enterAmountAgain } from '../../remedies/enter-amount-again.ts'

export const amountMistyped = cause({
  id: 'operation/amount-mistyped',
  title: { zh: '金额输错', en: 'Amount mistyped' },
  needs: ['original', 'transaction'],
  answer: answerCode('64'),
  actor: 'operator',
  remedies: [enterAmountAgain],
  source: 'article A4 (operator)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '金额输错了：核对后重新输入。', en: 'The amount was mistyped: check it and enter it again.' },
    merchant: { zh: '已经扣错的当天撤销，再按对的金额收。', en: 'If the wrong amount was charged, void it today and take the right one.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 90, source: 'judgement' },
  signs: signs('judgement', { 'amount:mismatch': 0.7, 'amount:invalid': 0.3, 'says:amount-wrong': 0.75 }),

  find({ original: { payment }, transaction }) {
    if (!voids.includes(transaction.kind)) return null
    if (payment === null) return null // original-not-found speaks for this
    if (transaction.amount === payment.amount) return null

    return {
      fact: 'transaction.amount',
      observed: { fen: transaction.amount },
      threshold: { fen: payment.amount },
      window: null,
      rule: 'gateway.original@1',
      source: 'UnionPay POS 应答码 64, internal A064..A364',
      record: 'message F4, F61',
      wouldPass: { value: { fen: payment.amount }, amountAtMost: null, notBefore: null },
    }
  },
})
