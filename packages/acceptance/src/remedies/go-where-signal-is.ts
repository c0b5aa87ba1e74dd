import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const goWhereSignalIs: Remedy = {
  id: 'go-where-signal-is',
  title: { zh: '到信号好的地方', en: 'Go where the signal is good' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '拿到窗边或门口，看信号格到两格以上再收款。', en: 'Take it to a window or the door and wait for two bars.' },
    { zh: '常用位置信号差，请加装网线或Wi-Fi。', en: 'If the usual place is poor, add a cable or Wi-Fi.' },
  ],
  minutes: 2,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.6, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
