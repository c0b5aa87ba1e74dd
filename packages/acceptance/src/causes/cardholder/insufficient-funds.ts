import { cause, signs } from '../../cause.ts'
import { takeSmallerAmount } from '../../remedies/take-smaller-amount.ts'
import { useOtherCard } from '../../remedies/use-other-card.ts'

export const insufficientFunds = cause({
  id: 'cardholder/insufficient-funds',
  title: { zh: '余额或额度不足', en: 'Not enough on the card' },
  needs: [],
  answer: null,
  actor: 'cardholder',
  remedies: [useOtherCard, takeSmallerAmount],
  source: 'article A8, cardholder and issuer; response-codes.csv',
  tell: {
    cardholder: {
      zh: '可用余额不足，请换一张卡或减少金额。',
      en: 'There is not enough on this card. Use another one or a smaller amount.',
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
  prior: { perTenThousand: 260, source: 'judgement' },
  signs: signs('judgement', {
    'says:declined-said': 0.25,
    'scope:one_card': 0.75,
    'scope:several_cards': 0.04,
    'scope:all_cards': 0.03,
    'says:no-funds': 0.7,
  }),
})
