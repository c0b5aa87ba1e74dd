import { answered, fault, oneCard } from '../fault.ts'

export const cardExpired = fault({
  id: 'cardholder/card-expired',
  actor: 'cardholder',
  weight: 60,
  says: {
    zh: ['提示卡过期了', '客人的卡有效期已过', '卡面日期是上个月的', '过期卡'],
    en: ['card is expired', 'the date on the card has passed', 'says expired card', 'old card, customer has a new one at home'],
  },
  shows: { code: { '54': 0.92, '33': 0.03 }, transaction: { scope: oneCard, card: { expired: 0.3 } } },
  provoke: answered('54'),
})
