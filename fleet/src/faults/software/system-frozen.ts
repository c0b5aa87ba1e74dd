import { alone, fault, reported } from '../fault.ts'

export const systemFrozen = fault({
  id: 'software/system-frozen',
  actor: 'operator',
  weight: 90,
  says: {
    zh: ['机器卡死了', '画面定住不动，按什么都没反应', '死机，只能强制关机', '卡在处理中'],
    en: ['frozen', 'screen hangs, no key works', 'had to force it off', 'stuck on processing and nothing reacts'],
  },
  shows: {
    telemetry: { display: { frozen: 0.55 }, keypad: { unresponsive: 0.3 }, uptime_days: { '20..90': 0.5 }, memory: { low: 0.2 } },
    peers: alone,
  },
  provoke: reported,
})
