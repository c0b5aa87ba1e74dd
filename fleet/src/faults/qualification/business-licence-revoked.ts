import { allCards, alone, fault, onRecord } from '../fault.ts'

export const businessLicenceRevoked = fault({
  id: 'qualification/business-licence-revoked',
  actor: 'merchant',
  weight: 14,
  says: {
    zh: ['执照被吊销了', '工商注销了，POS停了', '公示系统显示已吊销'],
    en: ['licence was revoked', 'company was struck off the register', 'register shows cancelled'],
  },
  shows: {
    code: { '03': 0.65 },
    merchant: { business_licence: { revoked: 0.7, cancelled: 0.15 }, status: { suspended: 0.4 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: onRecord,
})
