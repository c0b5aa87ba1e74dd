import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const startAgainInTime: Remedy = {
  id: 'start-again-in-time',
  title: { zh: '重新发起，按时完成', en: 'Start again and finish in time' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '确认上一笔没有扣款，重新输入金额。', en: 'Make sure nothing was charged and enter the amount again.' },
    { zh: '让顾客准备好卡再开始，一分钟内完成。', en: 'Begin when the card is ready and finish within a minute.' },
  ],
  minutes: 1,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.92, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
