import { answered, fault, oneBank } from '../fault.ts'

export const issuerDown = fault({
  id: 'system/issuer-down',
  actor: 'issuer',
  weight: 60,
  says: {
    zh: ['某银行的卡全都不行，别家没问题', '建行系统维护吧，就它家的卡刷不了', '这家银行所有卡都失败'],
    en: ['all cards of one bank fail', 'that bank seems to be down, others work', 'only cards from this issuer are refused'],
  },
  shows: { code: { '91': 0.78, '06': 0.1, '92': 0.06 }, transaction: { scope: oneBank }, peers: { scope: { 'one issuer': 0.55 } } },
  provoke: answered('91'),
})
