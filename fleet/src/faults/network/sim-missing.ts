import { alone, fault, reported } from '../fault.ts'

export const simMissing = fault({
  id: 'network/sim-missing',
  actor: 'operator',
  weight: 40,
  says: {
    zh: ['提示无SIM卡', '流量卡松了，没插好', '开机显示请插入SIM卡', '卡槽里的卡掉出来了'],
    en: ['no SIM card', 'SIM is loose', 'says insert SIM', 'SIM not detected'],
  },
  shows: {
    code: { '-201': 0.45 },
    telemetry: { sim: { not_detected: 0.5, missing: 0.35 }, connectivity: { none: 0.3, cellular: 0.3 }, online: { false: 0.7 } },
    peers: alone,
  },
  provoke: reported,
})
