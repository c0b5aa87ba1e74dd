import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const adjustFraudFilter: Remedy = {
  id: 'adjust-fraud-filter',
  title: { zh: '检查并调整拦截规则', en: 'Check and adjust the fraud rules' },
  actor: 'merchant',
  materials: [{ zh: '被拦截交易的编号', en: 'the number of the blocked payment' }],
  steps: [
    { zh: '在后台查看是哪条规则拦截的。', en: 'See in the merchant centre which rule blocked it.' },
    { zh: '确认顾客真实后放行这笔，或放宽这条规则。', en: 'When you are sure of the customer let it pass, or relax the rule.' },
    { zh: '不要整体关闭防欺诈。', en: 'Do not switch the protection off altogether.' },
  ],
  minutes: 10,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.75, source: 'judgement' },
  risks: [{ zh: '规则放得太宽，损失由商户承担。', en: 'With rules too wide the loss is yours.' }],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
