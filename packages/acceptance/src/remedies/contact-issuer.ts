import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const contactIssuer: Remedy = {
  id: 'contact-issuer',
  title: { zh: '持卡人联系发卡银行', en: 'The cardholder asks the bank' },
  actor: 'cardholder',
  materials: [],
  steps: [
    { zh: '拨打卡背面的电话，或在银行App里查看提示。', en: 'Call the number on the back of the card, or look in the bank app.' },
    { zh: '银行处理后再刷，或先换一张卡付款。', en: 'Pay with it after the bank has acted, or use another card now.' },
  ],
  minutes: 10,
  waitMinutes: 30,
  cost: fen(0),
  chance: { p: 0.7, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: {
    zh: '顾客用另一张卡或另一种方式付款并获得批准。',
    en: 'The customer pays with another card or in another way, and it is approved.',
  },
}
