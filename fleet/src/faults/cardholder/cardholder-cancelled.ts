import { fault, reported } from '../fault.ts'

export const cardholderCancelled = fault({
  id: 'cardholder/cardholder-cancelled',
  actor: 'cardholder',
  weight: 40,
  says: {
    zh: ['客人自己按了取消', '顾客不想买了按红键', '输密码时客人取消了'],
    en: ['customer pressed cancel', 'cancelled at the PIN by the customer', 'she changed her mind and hit the red key'],
  },
  shows: { code: { '17': 0.4 }, transaction: { status: { cancelled: 0.5 }, scope: { 'one card': 0.3 } } },
  provoke: reported,
})
