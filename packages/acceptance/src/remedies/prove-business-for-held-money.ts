import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const proveBusinessForHeldMoney: Remedy = {
  id: 'prove-business-for-held-money',
  title: { zh: '提交经营证明，申请解除暂缓结算', en: 'Prove the business and ask for the money' },
  actor: 'acquirer risk',
  materials: [
    { zh: '发票、进货单、合同', en: 'invoices, purchase orders, contracts' },
    { zh: '营业执照照片（四角完整、字迹清楚）', en: 'a photograph of the business licence, all four corners and sharp' },
  ],
  steps: [
    { zh: '要求书面说明依据、金额和复核日期。', en: 'Ask in writing for ground, amount and review date.' },
    { zh: '按交易逐笔提交凭证。', en: 'Hand in proof payment by payment.' },
    { zh: '除风险外，结算最长30日；超期可投诉。', en: 'Except for risk, settlement takes at most 30 days; complain after that.' },
  ],
  minutes: 45,
  waitMinutes: 7200,
  cost: fen(0),
  chance: { p: 0.6, source: '收单办法 30; chance judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '暂扣的款项到账，后续消费获得批准。', en: 'The held money arrives, and later sales are approved.' },
}
