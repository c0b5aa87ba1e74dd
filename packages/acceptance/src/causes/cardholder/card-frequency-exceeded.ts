import { cause, signs } from '../../cause.ts'
import { contactIssuer } from '../../remedies/contact-issuer.ts'
import { useOtherCard } from '../../remedies/use-other-card.ts'

export const cardFrequencyExceeded = cause({
  id: 'cardholder/card-frequency-exceeded',
  title: { zh: '超过卡的交易次数', en: 'Too many payments with this card' },
  needs: [],
  answer: null,
  actor: 'cardholder',
  remedies: [useOtherCard, contactIssuer],
  source: 'article A8, cardholder and issuer; response-codes.csv',
  tell: {
    cardholder: {
      zh: '这张卡今天的次数用完了，请换卡或改天再用。',
      en: 'This card has used up its payments for now. Use another one, or this one another day.',
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
    'says:card-count': 0.75,
    'same_card_5min:repeated': 0.25,
  }),
})
