import { allCards, alone, fault, onRecord } from '../fault.ts'

export const terminalIdle = fault({
  id: 'standing/terminal-idle',
  actor: 'acquirer_ops',
  weight: 10,
  says: {
    zh: ['备用机一年没用，拿出来不能刷', '这台机器长期不用被停了', '另一台正常，这台放太久'],
    en: ['spare terminal unused for a year is refused', 'this one lay in the drawer too long', 'stopped because nobody used this terminal'],
  },
  shows: {
    code: { '58': 0.93 },
    telemetry: { idle_days: { '366..700': 0.65 } },
    merchant: { status: { active: 0.5 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: onRecord,
})
