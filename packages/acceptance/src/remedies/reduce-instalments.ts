import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const reduceInstalments: Remedy = {
  id: 'reduce-instalments',
  title: { zh: '减少期数或小费', en: 'Fewer instalments, smaller tip' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '按屏幕允许的期数或小费上限重做。', en: 'Do it again within the number of instalments or tip that the screen allows.' },
    { zh: '顾客需要更多期数，请用发卡银行的App办理分期。', en: 'For more instalments the customer may use the bank app.' },
  ],
  minutes: 2,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.92, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
