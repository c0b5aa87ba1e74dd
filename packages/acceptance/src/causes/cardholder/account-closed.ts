import { cause, signs } from '../../cause.ts'
import { contactIssuer } from '../../remedies/contact-issuer.ts'
import { useOtherCard } from '../../remedies/use-other-card.ts'

export const accountClosed = cause({
  id: 'cardholder/account-closed',
  title: { zh: '账户已关闭或不存在', en: 'Account closed' },
  needs: [],
  answer: null,
  actor: 'cardholder',
  remedies: [useOtherCard, contactIssuer],
  source: 'article A8, cardholder and issuer; response-codes.csv',
  tell: {
    cardholder: {
      zh: '发卡银行没有找到可用的账户，请换一张卡。',
      en: 'Your bank finds no open account for this card. Please use another one.',
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
  prior: { perTenThousand: 25, source: 'judgement' },
  signs: signs('judgement', {
    'says:declined-said': 0.3,
    'scope:one_card': 0.75,
    'scope:several_cards': 0.04,
    'scope:all_cards': 0.03,
    'says:account-shut': 0.8,
  }),
})
