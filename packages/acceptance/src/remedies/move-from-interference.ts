import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const moveFromInterference: Remedy = {
  id: 'move-from-interference',
  title: { zh: '离开干扰源', en: 'Move away from interference' },
  actor: 'operator',
  materials: [],
  steps: [
    {
      zh: '离开金属柜、磁扣、无线音响和微波炉一两米。',
      en: 'Keep a metre or two from metal cabinets, magnetic clasps, wireless speakers and microwave ovens.',
    },
    { zh: '到窗边或门口再试。', en: 'Try near a window or the door.' },
  ],
  minutes: 2,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.75, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
