import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const completeWithinLimit: Remedy = {
  id: 'complete-within-limit',
  title: { zh: '在预授权的115%以内完成', en: 'Complete within 115 % of the pre-authorisation' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '完成金额不超过预授权金额的115%。', en: 'Complete with at most 115 % of the pre-authorised amount.' },
    { zh: '超出部分另做一笔消费。', en: 'Take the rest as a separate sale.' },
  ],
  minutes: 2,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.95, source: 'iso8583-unionpay-pos.md §6 (115 %); chance judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
