import { allCards, alone, fault, onRecord } from '../fault.ts'

export const businessLicenceMissing = fault({
  id: 'qualification/business-licence-missing',
  actor: 'merchant',
  weight: 28,
  says: {
    zh: ['说没有提交营业执照', '缺少营业执照，被停了', '通知补交执照'],
    en: ['business licence was never handed in', 'they want our licence, none on file', 'stopped because the licence is missing'],
  },
  shows: {
    code: { '03': 0.8, '58': 0.13 },
    merchant: { business_licence: { missing: 0.7 }, requirements: { business_licence: 0.35 }, status: { limited: 0.2, suspended: 0.2 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: onRecord,
})
