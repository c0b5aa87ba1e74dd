import { cause, signs } from '../../cause.ts'
import { contactIssuer } from '../../remedies/contact-issuer.ts'
import { useOtherCard } from '../../remedies/use-other-card.ts'

export const issuerRefusal = cause({
  id: 'cardholder/issuer-refusal',
  title: { zh: '发卡银行不同意', en: 'Refused by the issuer' },
  needs: [],
  answer: null,
  actor: 'cardholder',
  remedies: [useOtherCard, contactIssuer],
  source: 'article A8, cardholder and issuer; response-codes.csv',
  tell: {
    cardholder: {
      zh: '这张卡暂时不能在这里付款，请换一张卡，或拨打卡背面的电话问发卡银行。',
      en: 'This card cannot be used here now. Please use another card, or call the number on the back of it.',
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
  prior: { perTenThousand: 230, source: 'judgement' },
  signs: signs('judgement', {
    'says:declined-said': 0.65,
    'scope:one_card': 0.75,
    'scope:several_cards': 0.04,
    'scope:all_cards': 0.03,
    'says:issuer-declined': 0.7,
  }),
})
