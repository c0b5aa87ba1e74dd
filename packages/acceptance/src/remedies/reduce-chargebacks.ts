import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const reduceChargebacks: Remedy = {
  id: 'reduce-chargebacks',
  title: { zh: '降低拒付和投诉', en: 'Bring chargebacks down' },
  actor: 'merchant',
  materials: [{ zh: '近三个月的拒付清单', en: 'the chargebacks of the last three months' }],
  steps: [
    { zh: '按原因分类，先处理最多的一类。', en: 'Sort them by reason and start with the largest.' },
    { zh: '账单名称写清楚，发货可追踪，退款及时。', en: 'Clear name on the bill, traceable delivery, quick refunds.' },
    { zh: '把整改计划交给收单机构，按月报告。', en: 'Give the acquirer a plan and report every month.' },
  ],
  minutes: 120,
  waitMinutes: 43200,
  cost: fen(0),
  chance: { p: 0.5, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
