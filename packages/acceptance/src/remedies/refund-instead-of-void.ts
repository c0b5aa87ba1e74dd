import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const refundInsteadOfVoid: Remedy = {
  id: 'refund-instead-of-void',
  title: { zh: '改做退货', en: 'Refund instead of voiding' },
  actor: 'operator',
  materials: [{ zh: '原签购单', en: 'the original slip' }],
  steps: [
    { zh: '当天结算前可以撤销；已结算或隔天的请选退货。', en: 'Before settlement of the same day you can void; later choose refund.' },
    { zh: '输入原参考号、日期和金额，由主管授权。', en: 'Enter original reference, date and amount; a supervisor confirms.' },
  ],
  minutes: 2,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.92, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
