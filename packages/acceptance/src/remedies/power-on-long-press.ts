import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const powerOnLongPress: Remedy = {
  id: 'power-on-long-press',
  title: { zh: '充电后长按电源键开机', en: 'Charge, then press the power key long' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '充电10分钟，不拔线。', en: 'Charge for 10 minutes and leave it plugged in.' },
    { zh: '按住电源键10秒，等待1分钟。', en: 'Hold the power key for 10 seconds, wait a minute.' },
    { zh: '还不行换充电器和插座再试一次。', en: 'If not, try once more with another charger and socket.' },
  ],
  minutes: 12,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.55, source: 'terminals.md §6 (steps uncertain); chance judgement' },
  risks: [],
  guards: ['tamper', 'model alarm'],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
