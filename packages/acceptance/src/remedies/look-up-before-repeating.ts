import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const lookUpBeforeRepeating: Remedy = {
  id: 'look-up-before-repeating',
  title: { zh: '先查询再决定是否重做', en: 'Look it up before repeating it' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '查询上一笔：成功就打印签购单，不再收款。', en: 'Look up the last payment: if it succeeded, print the slip and take no more.' },
    { zh: '没有成功，等冲正完成后再做一次。', en: 'If not, wait for its reversal and do it once more.' },
  ],
  minutes: 2,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.85, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
