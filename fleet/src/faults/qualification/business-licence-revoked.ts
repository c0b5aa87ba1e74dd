import { allCards, alone, fault, onRecord } from '../fault.ts'

export const businessLicenceRevoked = fault({
  id: 'qualification/business-licence-revoked',
  actor: 'merchant',
  weight: 14,
  says: {
    zh: ['执照被吊销了', '工商局吊销了我们的执照', '公示系统显示已吊销'],
    en: ['licence was revoked', 'our licence was taken away', 'register shows revoked'],
  },
  shows: {
    code: { '03': 0.93 },
    merchant: { business_licence: { revoked: 0.8 }, status: { suspended: 0.4 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: onRecord,
})
