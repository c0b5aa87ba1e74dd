import { cause, signs } from '../../cause.ts'
import { contactIssuer } from '../../remedies/contact-issuer.ts'
import { takeSmallerAmount } from '../../remedies/take-smaller-amount.ts'
import { useOtherCard } from '../../remedies/use-other-card.ts'

export const cardLimitExceeded = cause({
  id: 'cardholder/card-limit-exceeded',
  title: { zh: '超过卡的限额', en: 'Over the limit of the card' },
  needs: [],
  answer: null,
  actor: 'cardholder',
  remedies: [useOtherCard, takeSmallerAmount, contactIssuer],
  source: 'article A8, cardholder and issuer; response-codes.csv',
  tell: {
    cardholder: {
      zh: '超过这张卡的限额，请换卡、减少金额，或在银行App里调整。',
      en: 'Over the limit of this card: another card, a smaller amount, or change it in the bank app.',
    },
    cashier: { zh: '请换卡，不要拆成几笔。', en: 'Another card; do not split the sale.' },
    merchant: {
      zh: '店里不用处理：换一张卡能付就说明终端正常。',
      en: 'Nothing for the shop to do: if another card works, the terminal is fine.',
    },
  },
  provedBy: {
    zh: '顾客用另一张卡或另一种方式付款并获得批准。',
    en: 'The customer pays with another card or in another way, and it is approved.',
  },
  prior: { perTenThousand: 75, source: 'judgement' },
  signs: signs('judgement', {
    'says:declined-said': 0.3,
    'scope:one_card': 0.75,
    'scope:several_cards': 0.04,
    'scope:all_cards': 0.03,
    'says:card-limit': 0.75,
    'amount:large': 0.3,
  }),
})
