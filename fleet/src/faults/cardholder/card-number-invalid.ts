import { answered, fault } from '../fault.ts'

export const cardNumberInvalid = fault({
  id: 'cardholder/card-number-invalid',
  actor: 'cardholder',
  weight: 35,
  says: {
    zh: ['无效卡号', '说没有这个账号', '卡号不存在'],
    en: ['invalid card number', 'no such card', 'number not recognised by the bank'],
  },
  shows: {
    code: { '14': 0.85, '42': 0.04, '56': 0.04 },
    transaction: { scope: { 'one card': 0.7 }, entry_mode: { chip: 0.2, swiped: 0.2 } },
  },
  provoke: answered('14'),
})
