import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const activateCard: Remedy = {
  id: 'activate-card',
  title: { zh: '激活卡片', en: 'Activate the card' },
  actor: 'cardholder',
  materials: [],
  steps: [
    { zh: '在发卡银行App、电话或网点激活。', en: 'Activate it in the bank app, by phone or at a branch.' },
    { zh: '急着付款请先换一张卡。', en: 'In a hurry, use another card.' },
  ],
  minutes: 10,
  waitMinutes: 10,
  cost: fen(0),
  chance: { p: 0.85, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: {
    zh: '顾客用另一张卡或另一种方式付款并获得批准。',
    en: 'The customer pays with another card or in another way, and it is approved.',
  },
}
