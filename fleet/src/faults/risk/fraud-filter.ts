import { fault, reported } from '../fault.ts'

export const fraudFilter = fault({
  id: 'risk/fraud-filter',
  actor: 'merchant',
  weight: 22,
  says: {
    zh: ['被我们自己的风控规则拦了', '网关规则拒绝', '国家限制规则挡掉外卡'],
    en: ['blocked by our own fraud rule', 'gateway filter declined it', 'country block in the fraud settings', 'address check failed'],
  },
  shows: { code: { '481': 0.2, '200': 0.1, '520': 0.05 }, transaction: { filter: { rejected: 0.6 }, customer_present: { false: 0.4 } } },
  provoke: reported,
})
