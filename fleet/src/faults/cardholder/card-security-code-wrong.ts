import { fault, oneCard, reported } from '../fault.ts'

export const cardSecurityCodeWrong = fault({
  id: 'cardholder/card-security-code-wrong',
  actor: 'cardholder',
  weight: 20,
  says: {
    zh: ['卡背后三位数输错了', '安全码不对', 'CVN2校验不过'],
    en: ['security code wrong', 'the three digits on the back do not match', 'CVV mismatch'],
  },
  shows: { code: { N7: 0.45, '82': 0.1, '59': 0.1 }, transaction: { scope: oneCard, entry_mode: { manual: 0.7 } } },
  provoke: reported,
})
