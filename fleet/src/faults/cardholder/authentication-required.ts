import { fault, oneCard, reported } from '../fault.ts'

export const authenticationRequired = fault({
  id: 'cardholder/authentication-required',
  actor: 'cardholder',
  weight: 22,
  says: {
    zh: ['要持卡人验证身份，短信验证码没收到', '银行要求再验证一次', '没预留手机号'],
    en: [
      'bank wants strong customer authentication',
      'needs to confirm in the banking app',
      'authentication required, customer has no phone with him',
    ],
  },
  shows: { code: { '1A': 0.3, '65': 0.1, P1: 0.2 }, transaction: { scope: oneCard } },
  provoke: reported,
})
