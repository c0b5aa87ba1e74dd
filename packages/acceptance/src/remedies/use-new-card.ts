import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const useNewCard: Remedy = {
  id: 'use-new-card',
  title: { zh: '用新卡', en: 'Use the new card' },
  actor: 'cardholder',
  materials: [],
  steps: [
    { zh: '过期卡请用银行寄来的新卡。', en: 'Use the new card that the bank has sent.' },
    { zh: '还没收到新卡就先换一张卡或扫码。', en: 'If it has not come, use another card or a code.' },
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
