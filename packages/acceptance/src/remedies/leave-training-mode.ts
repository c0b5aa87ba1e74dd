import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const leaveTrainingMode: Remedy = {
  id: 'leave-training-mode',
  title: { zh: '退出培训模式', en: 'Leave training mode' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '在菜单里关闭培训（演示）模式。', en: 'Switch off training or demo mode in the menu.' },
    {
      zh: '培训模式下的“成功”没有收到钱：逐笔核对，请顾客重新付款。',
      en: '"Approved" in training mode brought no money: check each one and ask for payment again.',
    },
  ],
  minutes: 2,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.97, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
