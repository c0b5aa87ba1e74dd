import { cause, signs } from '../../cause.ts'
import { useNewCard } from '../../remedies/use-new-card.ts'
import { useOtherCard } from '../../remedies/use-other-card.ts'

export const cardExpired = cause({
  id: 'cardholder/card-expired',
  title: { zh: '卡已过期', en: 'Card expired' },
  needs: [],
  answer: null,
  actor: 'cardholder',
  remedies: [useNewCard, useOtherCard],
  source: 'article A8, cardholder and issuer; response-codes.csv',
  tell: {
    cardholder: { zh: '这张卡已过有效期，请用新卡。', en: 'This card is past its date. Please use your new one.' },
    cashier: { zh: '请顾客换一张卡，或用其他方式付款。', en: 'Ask for another card or another way to pay.' },
    merchant: {
      zh: '店里不用处理：换一张卡能付就说明终端正常。',
      en: 'Nothing for the shop to do: if another card works, the terminal is fine.',
    },
  },
  provedBy: {
    zh: '顾客用另一张卡或另一种方式付款并获得批准。',
    en: 'The customer pays with another card or in another way, and it is approved.',
  },
  prior: { perTenThousand: 70, source: 'judgement' },
  signs: signs('judgement', {
    'says:declined-said': 0.25,
    'scope:one_card': 0.75,
    'scope:several_cards': 0.04,
    'scope:all_cards': 0.03,
    'card:expired': 0.8,
    'says:card-expired-said': 0.8,
  }),
})
