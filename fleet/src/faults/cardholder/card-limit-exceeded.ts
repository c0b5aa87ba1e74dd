import { answered, fault } from '../fault.ts'

export const cardLimitExceeded = fault({
  id: 'cardholder/card-limit-exceeded',
  actor: 'cardholder',
  weight: 80,
  says: {
    zh: ['超过卡的单笔限额', '客人说手机银行要先调额度', '卡的日限额用完了', '客人的卡限额只有五千'],
    en: [
      'over the limit of the card',
      'customer has a daily limit and it is used up',
      'card limit too low, needs raising in the bank app',
      'exceeds the spending limit of this card',
    ],
  },
  shows: { code: { '61': 0.93 }, transaction: { scope: { 'one card': 0.75 }, amount: { large: 0.4 } } },
  provoke: answered('61'),
})
