import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const tradeAsUsual: Remedy = {
  id: 'trade-as-usual',
  title: { zh: '恢复正常的交易方式', en: 'Go back to ordinary sales' },
  actor: 'merchant',
  materials: [],
  steps: [
    { zh: '一笔生意收一笔，按实际金额，不凑整数、不拆单。', en: 'One sale, one payment, the true amount; no round sums, no splitting.' },
    { zh: '不用自己的卡在自己的机器上刷。', en: 'Never use your own cards on your own terminal.' },
    { zh: '保留每笔的小票和凭证。', en: 'Keep slip and proof of each.' },
  ],
  minutes: 5,
  waitMinutes: 1440,
  cost: fen(0),
  chance: { p: 0.4, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
