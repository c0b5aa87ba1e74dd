import { allCards, alone, fault, onRecord } from '../fault.ts'

export const businessLicenceExpired = fault({
  id: 'qualification/business-licence-expired',
  actor: 'merchant',
  weight: 70,
  says: {
    zh: ['营业执照到期了，机器不能刷', '执照上个月过期忘了换', '收到短信说证照过期', '执照有效期到了'],
    en: ['business licence expired', 'our licence ran out last month', 'got a message about an expired document', 'licence needs renewing'],
  },
  shows: {
    code: { '03': 0.81, '58': 0.12 },
    merchant: { business_licence: { expired: 0.75 }, documents: { expired: 0.25 }, status: { suspended: 0.25, limited: 0.15 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: onRecord,
})
