import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const waitForWindow: Remedy = {
  id: 'wait-for-window',
  title: { zh: '稍等片刻再收', en: 'Wait until the time shown' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '到下面写明的时间再刷，期间不要反复尝试。', en: 'Try at the time shown below, and not again before it.' },
    { zh: '确实是多位顾客排队，请他们换一种方式付款。', en: 'If a queue is waiting, offer another way to pay.' },
    { zh: '经常这样，请收单机构按您的业务调整规则。', en: 'If it happens often, ask the acquirer to fit the rule to your trade.' },
  ],
  minutes: 1,
  waitMinutes: 15,
  cost: fen(0),
  chance: { p: 0.9, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
