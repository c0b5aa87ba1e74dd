import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const raiseTraceNumber: Remedy = {
  id: 'raise-trace-number',
  title: { zh: '调整流水号', en: 'Move the trace number on' },
  actor: 'acquirer support',
  materials: [],
  steps: [
    { zh: '先查询是否重复收款。', en: 'First look up whether something was charged twice.' },
    {
      zh: '请收单机构把终端流水号调到未用过的号段，重新签到。',
      en: 'Have your acquirer move the trace number to unused ones, then sign on again.',
    },
  ],
  minutes: 5,
  waitMinutes: 15,
  cost: fen(0),
  chance: { p: 0.88, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
