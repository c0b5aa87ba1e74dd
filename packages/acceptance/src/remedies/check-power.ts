import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const checkPower: Remedy = {
  id: 'check-power',
  title: { zh: '检查电源和插座', en: 'Check power and socket' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '换一个确定有电的插座，插紧两端。', en: 'Use a socket that surely has power and plug both ends in firmly.' },
    { zh: '看适配器灯；不亮就换适配器。', en: 'Look at the light of the adapter; if it is dark, change it.' },
    { zh: '等指示灯亮起再开机。', en: 'Switch on when the light comes on.' },
  ],
  minutes: 3,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.7, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
