import { allCards, alone, fault, onRecord } from '../fault.ts'

export const terminalSuspended = fault({
  id: 'qualification/terminal-suspended',
  actor: 'acquirer_support',
  weight: 35,
  says: {
    zh: ['终端被停用', '提示终端无效', '这台停机了，另一台能用'],
    en: ['terminal suspended', 'this terminal was disabled, the other one works', 'terminal invalid, call the acquirer'],
  },
  shows: {
    code: { '58': 0.93 },
    merchant: { terminal: { suspended: 0.5 }, status: { active: 0.4 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: onRecord,
})
