import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const payBackAnotherWay: Remedy = {
  id: 'pay-back-another-way',
  title: { zh: '用其他方式退还', en: 'Pay back another way' },
  actor: 'merchant',
  materials: [{ zh: '原签购单', en: 'the original slip' }],
  steps: [
    {
      zh: '超过退货期限的，请收单机构帮助原路退回，或转账到同一持卡人的账户。',
      en: 'After the time limit ask your acquirer to return it to the card, or transfer to an account of the same cardholder.',
    },
    { zh: '请顾客签收，保留转账凭证。', en: 'Let the customer confirm and keep the proof.' },
  ],
  minutes: 15,
  waitMinutes: 1440,
  cost: fen(0),
  chance: { p: 0.9, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '退款到账，后续交易正常批准。', en: 'The money is back, and later payments are approved.' },
}
