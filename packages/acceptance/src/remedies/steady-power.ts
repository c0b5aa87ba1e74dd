import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const steadyPower: Remedy = {
  id: 'steady-power',
  title: { zh: '改用稳定的电源', en: 'Use steady power' },
  actor: 'merchant',
  materials: [],
  steps: [
    { zh: '停电时先用电池或移动电源，不要反复插拔。', en: 'In a power cut run on battery; do not plug in and out.' },
    {
      zh: '电压不稳就换插座，终端不与大功率电器共用，可加稳压器。',
      en: 'With unsteady voltage change the socket, keep it apart from heavy machines, or add a stabiliser.',
    },
  ],
  minutes: 10,
  waitMinutes: 30,
  cost: fen(10000),
  chance: { p: 0.75, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
