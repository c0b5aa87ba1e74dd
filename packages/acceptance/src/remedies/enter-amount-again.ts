import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const enterAmountAgain: Remedy = {
  id: 'enter-amount-again',
  title: { zh: '核对金额重新输入', en: 'Check the amount and enter it again' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '和顾客一起核对小票金额，注意角分。', en: 'Check the amount with the customer, mind the cents.' },
    { zh: '取消后重新输入；已经扣错的先撤销再重做。', en: 'Cancel and enter it again; if a wrong amount was charged, void it first.' },
  ],
  minutes: 1,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.95, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
