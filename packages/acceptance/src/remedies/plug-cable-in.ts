import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const plugCableIn: Remedy = {
  id: 'plug-cable-in',
  title: { zh: '插好网线', en: 'Plug the network cable in' },
  actor: 'operator',
  materials: [{ zh: '备用网线', en: 'a spare cable' }],
  steps: [
    { zh: '两端拔下再插紧，看接口灯亮。', en: 'Pull both ends and push them in until the light shows.' },
    { zh: '换一根网线、换一个路由器口再试。', en: 'Try another cable and another port of the router.' },
  ],
  minutes: 3,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.72, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
