import { answered, fault } from '../fault.ts'

export const cutOffRunning = fault({
  id: 'system/cut-off-running',
  actor: 'acquirer_ops',
  weight: 22,
  says: {
    zh: ['夜里十一点系统日切', '提示正在日终处理', '半夜那几分钟刷不了'],
    en: ['end of day is running', 'cut-off in progress', 'fails for some minutes every night'],
  },
  shows: {
    code: { '90': 0.93 },
    transaction: { scope: { 'all cards': 0.4 }, time: { '23:00': 0.35, '23:30': 0.2 } },
    peers: { scope: { 'same acquirer': 0.3 } },
  },
  provoke: answered('90'),
})
