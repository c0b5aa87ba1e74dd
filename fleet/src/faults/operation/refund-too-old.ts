import { fault, reported } from '../fault.ts'

export const refundTooOld = fault({
  id: 'operation/refund-too-old',
  actor: 'operator',
  weight: 18,
  says: {
    zh: ['半年前的单子退不了', '超过退货期限', '去年的交易要退货不让退'],
    en: ['sale is too old to refund', 'refund period is over', 'tried to refund a payment from last year'],
  },
  shows: { code: { '22': 0.5, '12': 0.1, '25': 0.15 }, transaction: { type: { refund: 0.9 }, age_d: { '100..400': 0.75 } } },
  provoke: reported,
})
