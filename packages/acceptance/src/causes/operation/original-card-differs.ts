import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { lookUpOriginal } from '../../remedies/look-up-original.ts'
import { useCardOfOriginal } from '../../remedies/use-card-of-original.ts'

export const originalCardDiffers = cause({
  id: 'operation/original-card-differs',
  title: { zh: '不是原交易的那张卡', en: 'It is not the card of the original payment' },
  needs: ['original', 'transaction'],
  answer: answerCode('14'),
  actor: 'operator',
  remedies: [useCardOfOriginal, lookUpOriginal],
  source: '收单办法 32; internal A014',
  tell: {
    cardholder: { zh: '请出示原来付款的那张卡。', en: 'Please show the card that you paid with.' },
    cashier: {
      zh: '要用原来付款的那张卡，请核对签购单上的卡号后四位。',
      en: 'It takes the card of the original payment: compare the last four digits on the slip.',
    },
    merchant: { zh: '撤销和退货只能退回原来的卡。', en: 'A void or refund goes back to the original card only.' },
  },
  provedBy: { zh: '同一终端的一笔同类交易获得批准。', en: 'A payment of the same kind on the same terminal is approved.' },
  prior: { perTenThousand: 14, source: 'judgement' },
  signs: signs('judgement', {
    'transaction_type:refund': 0.4,
    'transaction_type:void': 0.4,
    'scope:one_card': 0.4,
    'says:original-missing': 0.15,
    'says:refund-refused': 0.25,
    'says:card-wrong': 0.6,
  }),

  find({ original: { payment }, transaction }) {
    if (transaction.pan === null || payment === null) return null
    if (payment.sameCard !== false) return null

    return {
      fact: 'original.payment.sameCard',
      observed: false,
      threshold: true,
      window: null,
      rule: 'gateway.original@1',
      source: '收单办法 32',
      record: 'message F2, F61',
      wouldPass: { value: true, amountAtMost: null, notBefore: null },
    }
  },
})
