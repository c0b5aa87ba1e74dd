import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const takeWithinHours: Remedy = {
  id: 'take-within-hours',
  title: { zh: '在营业时间内收款', en: 'Take it within opening hours' },
  actor: 'merchant',
  materials: [],
  steps: [
    { zh: '开门后再收这笔大额款项。', en: 'Take the large amount after opening time.' },
    { zh: '夜间只收小额。', en: 'At night take small amounts only.' },
  ],
  minutes: 1,
  waitMinutes: 480,
  cost: fen(0),
  chance: { p: 0.92, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
