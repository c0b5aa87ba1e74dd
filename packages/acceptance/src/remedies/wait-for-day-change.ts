import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const waitForDayChange: Remedy = {
  id: 'wait-for-day-change',
  title: { zh: '等日切结束', en: 'Wait for the day change' },
  actor: 'operator',
  materials: [],
  steps: [{ zh: '约十分钟后再收款。', en: 'Take the payment in about ten minutes.' }],
  minutes: 0,
  waitMinutes: 10,
  cost: fen(0),
  chance: { p: 0.95, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
