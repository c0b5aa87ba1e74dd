import { allCards, alone, fault, onRecord } from '../fault.ts'

export const businessLicenceCancelled = fault({
  id: 'qualification/business-licence-cancelled',
  actor: 'merchant',
  weight: 10,
  says: {
    zh: ['执照注销了', '公司注销后还想用POS', '工商显示注销状态'],
    en: ['licence was cancelled', 'we deregistered the company', 'company register says cancelled'],
  },
  shows: {
    code: { '03': 0.93 },
    merchant: { business_licence: { cancelled: 0.75 }, status: { suspended: 0.3 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: onRecord,
})
