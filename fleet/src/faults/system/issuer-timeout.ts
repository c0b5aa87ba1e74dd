import { answered, fault, oneBank } from '../fault.ts'

export const issuerTimeout = fault({
  id: 'system/issuer-timeout',
  actor: 'issuer',
  weight: 40,
  says: {
    zh: ['发卡方超时，就这家银行', '一家银行的卡等很久超时', '提示发卡行没应答，别的银行正常'],
    en: ['issuer timed out, only this bank', 'cards of one bank wait long and fail', 'no answer from the issuing bank'],
  },
  shows: { code: { '98': 0.6, '68': 0.33 }, transaction: { scope: oneBank }, peers: { scope: { 'one issuer': 0.4 } } },
  provoke: answered('98'),
})
