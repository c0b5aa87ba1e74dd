import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const askForHigherLimit: Remedy = {
  id: 'ask-for-higher-limit',
  title: { zh: '申请提高限额', en: 'Ask for a higher limit' },
  actor: 'acquirer risk',
  materials: [
    { zh: '这笔交易的合同、发票、送货单或聊天记录', en: 'contract, invoice, delivery note or messages of this sale' },
    { zh: '近三个月经营流水', en: 'takings of the last three months' },
    { zh: '商户号与终端号', en: 'merchant and terminal number' },
  ],
  steps: [
    { zh: '说明业务和需要的限额，提交经营证明。', en: 'Explain the business and the limit you need, with proof.' },
    { zh: '等待复核，期间可请顾客换一种方式付款。', en: 'While it is reviewed, take other ways of payment.' },
    { zh: '批准后直接按原金额收款；不要拆成几笔。', en: 'When it is granted take the full amount; never split a sale.' },
  ],
  minutes: 20,
  waitMinutes: 1440,
  cost: fen(0),
  chance: { p: 0.7, source: '收单办法 19; chance judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
