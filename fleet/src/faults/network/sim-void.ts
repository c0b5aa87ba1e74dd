import { alone, fault, reported } from '../fault.ts'

export const simVoid = fault({
  id: 'network/sim-void',
  actor: 'acquirer_support',
  weight: 55,
  says: {
    zh: ['流量卡欠费了', '物联卡到期停机', 'SIM卡被停用了', '有信号但上不了网，卡好像过期了'],
    en: ['SIM has expired', 'data plan unpaid', 'the SIM was deactivated', 'bars are there but no data, SIM seems blocked'],
  },
  shows: {
    code: { '-301': 0.3, '-203': 0.08 },
    telemetry: {
      sim: { expired: 0.4, unpaid: 0.25, locked: 0.12 },
      signal: { good: 0.5 },
      connectivity: { cellular: 0.6 },
      online: { false: 0.7 },
    },
    peers: alone,
  },
  provoke: reported,
})
