import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const takeSmallerAmount: Remedy = {
  id: 'take-smaller-amount',
  title: { zh: '减少金额', en: 'Take a smaller amount' },
  actor: 'cardholder',
  materials: [],
  steps: [
    {
      zh: '请顾客确认可用金额，付一部分，其余用其他方式。',
      en: 'Let the customer see what is available, pay a part, the rest another way.',
    },
    { zh: '不要为了避开限额拆成几笔。', en: 'Never split a sale to get round a limit.' },
  ],
  minutes: 1,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.6, source: 'judgement' },
  risks: [],
  guards: ['retry forbidden'],
  verifiedBy: {
    zh: '顾客用另一张卡或另一种方式付款并获得批准。',
    en: 'The customer pays with another card or in another way, and it is approved.',
  },
}
