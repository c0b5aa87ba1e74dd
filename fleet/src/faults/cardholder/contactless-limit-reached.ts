import { fault, reported } from '../fault.ts'

export const contactlessLimitReached = fault({
  id: 'cardholder/contactless-limit-reached',
  actor: 'cardholder',
  weight: 40,
  says: {
    zh: ['拍卡超过小额免密，要插卡输密码', '挥卡金额大了让插卡', '免密限额超了'],
    en: ['tap limit reached, has to insert', 'too much for contactless, asks for the PIN', 'tapped too often in a row, wants chip and PIN'],
  },
  shows: {
    code: { '1A': 0.2, '70': 0.1 },
    transaction: { scope: { 'one card': 0.5 }, entry_mode: { contactless: 0.85 }, amount: { over_contactless_limit: 0.4 } },
  },
  provoke: reported,
})
