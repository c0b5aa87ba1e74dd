import { fault, reported } from '../fault.ts'

export const prohibitedBusiness = fault({
  id: 'standing/prohibited-business',
  actor: 'acquirer_risk',
  weight: 8,
  says: {
    zh: ['说我们卖的东西违规', '虚拟币相关被关', '禁止类业务'],
    en: ['they say we sell prohibited goods', 'business type is forbidden', 'closed because of the restricted business list'],
  },
  shows: { merchant: { industry: { prohibited: 0.7 }, status: { closed: 0.25, suspended: 0.2 } } },
  provoke: reported,
})
