import { answered, fault } from '../fault.ts'

export const cardRestricted = fault({
  id: 'cardholder/card-restricted',
  actor: 'cardholder',
  weight: 60,
  says: {
    zh: ['受限制的卡', '这张卡不允许做这种交易', '客人的卡只能取款不能消费', '二类户，不让刷'],
    en: [
      'restricted card',
      'card not permitted for this kind of payment',
      'the card can only withdraw cash',
      'transaction not allowed on this card',
    ],
  },
  shows: { code: { '62': 0.45, '57': 0.45, '36': 0.03 }, transaction: { scope: { 'one card': 0.7 } } },
  provoke: answered('62'),
})
