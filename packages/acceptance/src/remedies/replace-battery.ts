import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const replaceBattery: Remedy = {
  id: 'replace-battery',
  title: { zh: '更换电池', en: 'Replace the battery' },
  actor: 'merchant',
  materials: [{ zh: '同型号电池', en: 'a battery of the same type' }],
  steps: [
    { zh: '先结算并上送脱机交易。', en: 'Settle and upload off-line payments first.' },
    {
      zh: '关机，换上同型号电池；电池鼓包立即停用。',
      en: 'Switch off and put in a battery of the same type; stop using a swollen one at once.',
    },
    { zh: '充电一小时以上再单独使用。', en: 'Charge for an hour before using it without a charger.' },
  ],
  minutes: 5,
  waitMinutes: 1440,
  cost: fen(8000),
  chance: { p: 0.9, source: 'judgement' },
  risks: [],
  guards: ['transaction open', 'off-line payments stored', 'batch unsettled'],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
