import { alone, fault, reported } from '../fault.ts'

export const inspectionOverdue = fault({
  id: 'qualification/inspection-overdue',
  actor: 'acquirer_support',
  weight: 12,
  says: {
    zh: ['说巡检没做，机器停了', '年度现场检查过期', '业务员没来巡检'],
    en: ['site inspection overdue', 'yearly visit was never done', 'stopped until somebody inspects the shop'],
  },
  shows: { merchant: { inspection: { overdue: 0.7 }, photos: { outdated: 0.2 } }, peers: alone },
  provoke: reported,
})
