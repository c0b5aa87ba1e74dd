import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const sendOpenReversal: Remedy = {
  id: 'send-open-reversal',
  title: { zh: '让未完成的冲正发出去', en: 'Let the open reversal go out' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '恢复网络，不要清除冲正。', en: 'Restore the line; do not clear the reversal.' },
    { zh: '做一次回响测试，终端会先自动发冲正。', en: 'Run an echo test; the terminal sends the reversal first.' },
    { zh: '看到冲正成功再收款。', en: 'Take the payment when it says the reversal is done.' },
  ],
  minutes: 3,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.9, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
