import { alone, fault, onRecord } from '../fault.ts'

export const hoursUnusual = fault({
  id: 'risk/hours-unusual',
  actor: 'acquirer_risk',
  weight: 24,
  says: {
    zh: ['半夜刷卡被拒，白天正常', '凌晨不让刷', '非营业时间大额刷不了'],
    en: ['refused at night, fine by day', 'late payments are blocked', 'outside opening hours nothing large goes through'],
  },
  shows: {
    code: { '61': 0.51, '57': 0.17, '58': 0.25 },
    transaction: { time: { '02:30': 0.35, '03:40': 0.35, '01:10': 0.15 } },
    peers: alone,
  },
  provoke: onRecord,
})
