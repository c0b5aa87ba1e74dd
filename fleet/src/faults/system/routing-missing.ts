import { answered, fault, oneBank } from '../fault.ts'

export const routingMissing = fault({
  id: 'system/routing-missing',
  actor: 'acquirer_ops',
  weight: 24,
  says: {
    zh: ['找不到发卡行路由', '某地方银行的卡从来没成功过', '提示无此发卡方'],
    en: ['no route to the issuer', 'cards of a small bank have never worked here', 'institution not found'],
  },
  shows: { code: { '92': 0.6, '15': 0.22, '31': 0.11 }, transaction: { scope: oneBank }, peers: { scope: { 'one issuer': 0.3 } } },
  provoke: answered('92'),
})
