import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const answerRiskReview: Remedy = {
  id: 'answer-risk-review',
  title: { zh: '配合风险核查', en: 'Answer the risk review' },
  actor: 'acquirer risk',
  materials: [
    { zh: '近期交易的合同、发票、送货单', en: 'contracts, invoices and delivery notes of recent sales' },
    { zh: '营业执照照片（四角完整、字迹清楚）', en: 'a photograph of the business licence, all four corners and sharp' },
    { zh: '负责人身份证件正反两面照片', en: 'photographs of both sides of the identity document of the responsible person' },
    { zh: '店铺照片', en: 'photographs of the shop' },
  ],
  steps: [
    { zh: '查看通知里要求的资料和期限。', en: 'Read which papers are asked for, and by when.' },
    { zh: '逐笔对应地整理凭证，一次交齐。', en: 'Sort the documents by payment and hand them in together.' },
    { zh: '记下受理编号；超过复核日期没有答复就催办。', en: 'Note the case number; ask again if the review date has passed.' },
  ],
  minutes: 60,
  waitMinutes: 4320,
  cost: fen(0),
  chance: { p: 0.65, source: '反电诈法 32, 反洗钱法 38; chance judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
