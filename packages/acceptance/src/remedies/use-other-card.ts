import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const useOtherCard: Remedy = {
  id: 'use-other-card',
  title: { zh: '换一张卡或换一种方式', en: 'Use another card or another way to pay' },
  actor: 'cardholder',
  materials: [],
  steps: [
    { zh: '请顾客换一张卡，最好是另一家银行的。', en: 'Ask for another card, best of another bank.' },
    { zh: '也可以扫码或付现金。', en: 'A payment code or cash will do too.' },
  ],
  minutes: 1,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.93, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: {
    zh: '顾客用另一张卡或另一种方式付款并获得批准。',
    en: 'The customer pays with another card or in another way, and it is approved.',
  },
}
