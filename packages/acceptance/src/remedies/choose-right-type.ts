import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const chooseRightType: Remedy = {
  id: 'choose-right-type',
  title: { zh: '选对交易类型重做', en: 'Do it again with the right type' },
  actor: 'operator',
  materials: [],
  steps: [
    {
      zh: '收款选消费，当天取消选撤销，隔天退款选退货，押金选预授权。',
      en: 'Sale to take money, void for today, refund for earlier days, pre-authorisation for deposits.',
    },
    { zh: '返回主菜单重做。', en: 'Go back to the main menu and do it again.' },
  ],
  minutes: 2,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.92, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
