import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const answerEvidenceRequest: Remedy = {
  id: 'answer-evidence-request',
  title: { zh: '按期回复调单', en: 'Answer the request for evidence in time' },
  actor: 'merchant',
  materials: [
    { zh: '签购单', en: 'the sales slip' },
    { zh: '发票、合同、送货签收单', en: 'invoice, contract, signed delivery note' },
    { zh: '监控录像', en: 'camera recording' },
  ],
  steps: [
    { zh: '看清是哪一笔、要什么、截止哪天。', en: 'See which payment, what is wanted, and by when.' },
    { zh: '一次交齐，写明交易经过。', en: 'Hand it in complete, with an account of what happened.' },
    { zh: '保留提交回执。', en: 'Keep the receipt.' },
  ],
  minutes: 30,
  waitMinutes: 2880,
  cost: fen(0),
  chance: { p: 0.8, source: '收单办法 33; chance judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
