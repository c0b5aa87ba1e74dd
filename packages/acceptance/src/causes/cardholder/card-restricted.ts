import { cause, signs } from '../../cause.ts'
import { contactIssuer } from '../../remedies/contact-issuer.ts'
import { useOtherCard } from '../../remedies/use-other-card.ts'

export const cardRestricted = cause({
  id: 'cardholder/card-restricted',
  title: { zh: '卡的使用受限制', en: 'Use of the card is restricted' },
  needs: [],
  answer: null,
  actor: 'cardholder',
  remedies: [useOtherCard, contactIssuer],
  source: 'article A8, cardholder and issuer; response-codes.csv',
  tell: {
    cardholder: {
      zh: '这张卡不能做这种交易，请换卡，或在银行App里查看是否关闭。',
      en: 'This card may not be used for this. Use another one, or see whether it is switched off in the bank app.',
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
  prior: { perTenThousand: 80, source: 'judgement' },
  signs: signs('judgement', {
    'says:declined-said': 0.4,
    'scope:one_card': 0.75,
    'scope:several_cards': 0.04,
    'scope:all_cards': 0.03,
    'card:blocked': 0.35,
    'card:foreign': 0.08,
    'region:abroad': 0.1,
    'says:card-restricted-said': 0.7,
  }),
})
