import { cause, signs } from '../../cause.ts'
import { activateCard } from '../../remedies/activate-card.ts'
import { useOtherCard } from '../../remedies/use-other-card.ts'

export const cardNotActivated = cause({
  id: 'cardholder/card-not-activated',
  title: { zh: '卡未激活', en: 'Card not activated' },
  needs: [],
  answer: null,
  actor: 'cardholder',
  remedies: [activateCard, useOtherCard],
  source: 'article A8, cardholder and issuer; response-codes.csv',
  tell: {
    cardholder: {
      zh: '这张卡还没激活，请先向发卡银行激活，或换一张卡。',
      en: 'This card is not activated. Activate it with your bank, or use another one.',
    },
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
  prior: { perTenThousand: 30, source: 'judgement' },
  signs: signs('judgement', {
    'scope:one_card': 0.75,
    'scope:several_cards': 0.04,
    'scope:all_cards': 0.03,
    'card:inactive': 0.7,
    'says:not-activated': 0.8,
  }),
})
