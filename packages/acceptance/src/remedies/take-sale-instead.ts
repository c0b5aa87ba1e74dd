import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const takeSaleInstead: Remedy = {
  id: 'take-sale-instead',
  title: { zh: '改用本店已开通的交易类型', en: 'Use a kind of payment that is open for you' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '看屏幕上可用的交易类型，收款选消费。', en: 'Look which kinds are open; take money with a sale.' },
    { zh: '押金等特殊业务，先申请开通再用。', en: 'For deposits and the like, have the kind opened first.' },
  ],
  minutes: 2,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.7, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
