import { fault, reported } from '../fault.ts'

export const cardDataMistyped = fault({
  id: 'operation/card-data-mistyped',
  actor: 'operator',
  weight: 14,
  says: {
    zh: ['手输卡号打错一位', '有效期输反了', '卡号校验不通过，重新输就好了'],
    en: ['typed one digit of the card wrong', 'entered the expiry the wrong way round', 'mistyped the card number, second try worked'],
  },
  shows: { code: { '14': 0.5, '54': 0.15 }, transaction: { entry_mode: { manual: 0.9 }, scope: { 'one card': 0.4 } } },
  provoke: reported,
})
