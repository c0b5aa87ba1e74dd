import { alone, fault, reported } from '../fault.ts'

export const reviewPending = fault({
  id: 'qualification/review-pending',
  actor: 'acquirer_support',
  weight: 26,
  says: {
    zh: ['资料还在审核', '提交三天了还显示审核中', '变更申请没批下来'],
    en: ['still under review', 'application pending since last week', 'change request not approved yet'],
  },
  shows: { merchant: { status: { 'under review': 0.6, pending: 0.2 }, requirements: { none: 0.3 } }, peers: alone },
  provoke: reported,
})
