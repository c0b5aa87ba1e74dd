import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const waitForRecovery: Remedy = {
  id: 'wait-for-recovery',
  title: { zh: '等待系统恢复，先用其他方式收款', en: 'Wait for recovery, and take payments another way' },
  actor: 'acquirer operations',
  materials: [],
  steps: [
    { zh: '不是您和顾客的问题，收单机构正在处理。', en: 'It is neither you nor the customer; the acquirer is at work.' },
    { zh: '先查最后一笔交易结果，再决定是否重刷。', en: 'Look up the last payment before you repeat it.' },
    { zh: '请顾客用现金或其他方式付款；恢复通知到了再试。', en: 'Take cash or another way; try again when recovery is announced.' },
  ],
  minutes: 2,
  waitMinutes: 30,
  cost: fen(0),
  chance: { p: 0.95, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
