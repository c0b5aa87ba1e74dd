import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const cleanDust: Remedy = {
  id: 'clean-dust',
  title: { zh: '除尘', en: 'Clean out the dust' },
  actor: 'operator',
  materials: [{ zh: '软刷、干布、清洁卡', en: 'soft brush, dry cloth, cleaning cards' }],
  steps: [
    {
      zh: '关机，用软刷和干布清掉接口、卡槽、纸仓的灰尘、面粉和油污。',
      en: 'Switch off; clean plugs, slots and paper bay of dust, flour and grease with a soft brush and dry cloth.',
    },
    { zh: '用清洁卡清洁读卡槽。', en: 'Use cleaning cards for the readers.' },
  ],
  minutes: 5,
  waitMinutes: 0,
  cost: fen(500),
  chance: { p: 0.55, source: 'judgement' },
  risks: [],
  guards: ['transaction open'],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
