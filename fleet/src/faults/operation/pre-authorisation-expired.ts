import { fault, reported } from '../fault.ts'

export const preAuthorisationExpired = fault({
  id: 'operation/pre-authorisation-expired',
  actor: 'operator',
  weight: 14,
  says: {
    zh: ['预授权过了三十天，完成不了', '上个月的押金单子现在扣不了', '预授权已过期'],
    en: ['pre-authorisation is older than a month', 'deposit from last month cannot be completed', 'pre-auth has expired'],
  },
  shows: { code: { '22': 0.7, '25': 0.1 }, transaction: { type: { completion: 0.85 }, age_d: { '30..70': 0.7 } } },
  provoke: reported,
})
