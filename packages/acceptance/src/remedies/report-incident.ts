import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const reportIncident: Remedy = {
  id: 'report-incident',
  title: { zh: '向收单机构报告系统故障', en: 'Report the fault to the acquirer' },
  actor: 'acquirer operations',
  materials: [],
  steps: [
    {
      zh: '把时间、应答码、几台终端、几家银行受影响告诉收单机构。',
      en: 'Tell your acquirer time, code, how many terminals and banks are hit.',
    },
    {
      zh: '等恢复通知，期间用其他方式收款，不要连续重刷。',
      en: 'Wait for the notice; meanwhile take money another way and do not repeat.',
    },
  ],
  minutes: 3,
  waitMinutes: 60,
  cost: fen(0),
  chance: { p: 0.35, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
