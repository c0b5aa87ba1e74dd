import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const settleBatch: Remedy = {
  id: 'settle-batch',
  title: { zh: '结算', en: 'Settle the batch' },
  actor: 'operator',
  materials: [{ zh: '打印纸', en: 'paper in the printer' }],
  steps: [
    { zh: '在菜单选“结算”，等它上送完成。', en: 'Choose settlement and let it finish.' },
    { zh: '打印并保存结算单。', en: 'Print and keep the totals.' },
    { zh: '重新签到，再收款。', en: 'Sign on and take payments again.' },
  ],
  minutes: 3,
  waitMinutes: 1,
  cost: fen(0),
  chance: { p: 0.93, source: 'judgement' },
  risks: [],
  guards: ['transaction open', 'reversal open', 'tamper'],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
