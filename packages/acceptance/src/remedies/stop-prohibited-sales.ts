import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const stopProhibitedSales: Remedy = {
  id: 'stop-prohibited-sales',
  title: { zh: '停止违禁经营并说明', en: 'Stop what is prohibited, and say so' },
  actor: 'merchant',
  materials: [{ zh: '商品下架、整改的证明', en: 'proof that the goods were withdrawn' }],
  steps: [
    { zh: '问清哪类商品或服务违反协议。', en: 'Ask which goods or services are against the agreement.' },
    { zh: '下架并停止，提交证明申请复核。', en: 'Withdraw them, and hand in proof for a review.' },
    { zh: '属于误判的，附许可证和说明提出异议。', en: 'If it was a misjudgement object with permits and an explanation.' },
  ],
  minutes: 60,
  waitMinutes: 10080,
  cost: fen(0),
  chance: { p: 0.3, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
