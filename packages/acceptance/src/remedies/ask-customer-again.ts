import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const askCustomerAgain: Remedy = {
  id: 'ask-customer-again',
  title: { zh: '问顾客是否继续', en: 'Ask the customer whether to go on' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '确认顾客愿意付款，重新发起。', en: 'Make sure the customer wants to pay and start again.' },
    { zh: '不愿意就不用处理，没有扣款。', en: 'If not, nothing to do: nothing was charged.' },
  ],
  minutes: 1,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.9, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: {
    zh: '顾客用另一张卡或另一种方式付款并获得批准。',
    en: 'The customer pays with another card or in another way, and it is approved.',
  },
}
