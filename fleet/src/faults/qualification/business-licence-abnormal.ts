import { allCards, alone, fault, onRecord } from '../fault.ts'

export const businessLicenceAbnormal = fault({
  id: 'qualification/business-licence-abnormal',
  actor: 'merchant',
  weight: 20,
  says: {
    zh: ['被列入经营异常名录', '年报没报，显示经营异常', '工商查异常所以停了'],
    en: ['on the list of abnormal operations', 'missed the annual report, register says abnormal', 'company status abnormal'],
  },
  shows: {
    code: { '03': 0.79, '58': 0.14 },
    merchant: { business_licence: { abnormal: 0.7 }, status: { limited: 0.3 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: onRecord,
})
