import { allCards, alone, fault, onRecord } from '../fault.ts'

export const terminalWithdrawn = fault({
  id: 'standing/terminal-withdrawn',
  actor: 'acquirer_support',
  weight: 18,
  says: {
    zh: ['这台已经撤机', '撤机了又翻出来用', '终端注销'],
    en: ['terminal was withdrawn', 'found an old terminal in the drawer, it is cancelled', 'terminal deregistered'],
  },
  shows: {
    code: { '58': 0.74, '97': 0.19 },
    merchant: { terminal: { withdrawn: 0.65 } },
    telemetry: { idle_days: { '60..500': 0.35 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: onRecord,
})
