import { answered, fault, oneCard } from '../fault.ts'

export const issuerSuspectsFraud = fault({
  id: 'cardholder/issuer-suspects-fraud',
  actor: 'cardholder',
  weight: 45,
  says: {
    zh: ['银行说有风险给拦了', '客人收到银行短信问是不是本人', '提示卡片校验错', '银行怀疑盗刷'],
    en: [
      'bank suspects fraud',
      'customer got a text asking whether it was them',
      'blocked by the bank for security',
      'flagged as suspicious by the card company',
    ],
  },
  shows: { code: { '59': 0.66, '34': 0.27 }, transaction: { scope: oneCard, amount: { 'unusual for the cardholder': 0.4 } } },
  provoke: answered('59'),
})
