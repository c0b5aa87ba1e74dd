import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const correctRefundAmount: Remedy = {
  id: 'correct-refund-amount',
  title: { zh: '按原金额以内退货', en: 'Refund at most the original amount' },
  actor: 'operator',
  materials: [],
  steps: [
    {
      zh: '核对原交易金额和已退金额，退货合计不能超过原金额。',
      en: 'Check what was paid and already refunded; all refunds together may not exceed it.',
    },
    { zh: '需要多退的部分用其他方式补给顾客。', en: 'Give anything beyond that another way.' },
  ],
  minutes: 2,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.95, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
