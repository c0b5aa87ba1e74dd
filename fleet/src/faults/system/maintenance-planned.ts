import { fault, reported } from '../fault.ts'

export const maintenancePlanned = fault({
  id: 'system/maintenance-planned',
  actor: 'acquirer_ops',
  weight: 18,
  says: {
    zh: ['昨天发过通知今晚系统维护', '凌晨维护期间刷不了', '公告说升级两小时'],
    en: ['they announced maintenance for tonight', 'maintenance window', 'notice said two hours of upgrade'],
  },
  shows: {
    code: { '96': 0.25, '90': 0.1, '91': 0.15 },
    transaction: { time: { '02:00': 0.3, '03:00': 0.2 }, scope: { 'all cards': 0.4 } },
    peers: { scope: { 'same acquirer': 0.45 }, notice: { maintenance: 0.4 } },
  },
  provoke: reported,
})
