import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const correctLegalName: Remedy = {
  id: 'correct-legal-name',
  title: { zh: '把名称改成与登记一致', en: 'Make the name agree with the register' },
  actor: 'merchant',
  materials: [
    { zh: '营业执照照片（四角完整、字迹清楚）', en: 'a photograph of the business licence, all four corners and sharp' },
    { zh: '近期的登记信息或变更通知书', en: 'a recent extract of the register or notice of change' },
  ],
  steps: [
    { zh: '对照营业执照，逐字核对登记的名称和负责人。', en: 'Compare registered name and person with the licence, letter by letter.' },
    { zh: '招牌名称填在简称里，不要填在法定名称里。', en: 'The name over the door goes into the trading name, not the legal one.' },
    { zh: '刚变更过的，附上变更通知书。', en: 'If it has just changed add the notice of change.' },
  ],
  minutes: 12,
  waitMinutes: 2880,
  cost: fen(0),
  chance: { p: 0.88, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
