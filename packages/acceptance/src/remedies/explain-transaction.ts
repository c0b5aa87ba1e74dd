import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const explainTransaction: Remedy = {
  id: 'explain-transaction',
  title: { zh: '说明这笔交易的背景', en: 'Explain the payment with its documents' },
  actor: 'acquirer risk',
  materials: [
    { zh: '签购单', en: 'the sales slip' },
    { zh: '这笔交易的合同、发票、送货单或聊天记录', en: 'contract, invoice, delivery note or messages of this sale' },
    { zh: '交易时的监控录像（注意保存）', en: 'camera recording of the moment, kept safe' },
  ],
  steps: [
    { zh: '写清楚：卖了什么、给谁、多少钱、什么时候。', en: 'Write down what was sold, to whom, for how much, and when.' },
    { zh: '附上凭证，通过商户后台或客服提交。', en: 'Attach the documents and hand it in.' },
    { zh: '复核通过后再收款。', en: 'Take the payment again after the review.' },
  ],
  minutes: 20,
  waitMinutes: 1440,
  cost: fen(0),
  chance: { p: 0.75, source: '收单办法 33–34, 85 §15; chance judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
