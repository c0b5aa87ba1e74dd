import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const returnToRegisteredPlace: Remedy = {
  id: 'return-to-registered-place',
  title: { zh: '把终端拿回登记地址', en: 'Take the terminal back to its place' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '拿回登记的店铺，打开定位等两分钟。', en: 'Take it back to the shop and wait two minutes with positioning on.' },
    { zh: '重新签到再收款。', en: 'Sign on and take the payment.' },
  ],
  minutes: 20,
  waitMinutes: 5,
  cost: fen(0),
  chance: { p: 0.9, source: '85 §14.1; chance judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
