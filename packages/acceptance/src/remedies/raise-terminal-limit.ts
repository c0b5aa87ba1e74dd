import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const raiseTerminalLimit: Remedy = {
  id: 'raise-terminal-limit',
  title: { zh: '调整终端内的金额上限', en: 'Have the limit in the terminal changed' },
  actor: 'acquirer support',
  materials: [{ zh: '商户号与终端号', en: 'merchant and terminal number' }],
  steps: [
    { zh: '确认金额没有输错。', en: 'Make sure that the amount was not mistyped.' },
    { zh: '请收单机构调整终端参数里的上限，再下载参数。', en: 'Ask the acquirer to change the limit, then download the parameters.' },
  ],
  minutes: 6,
  waitMinutes: 240,
  cost: fen(0),
  chance: { p: 0.88, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
