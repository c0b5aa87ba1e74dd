import { cause, signs } from '../../cause.ts'
import { enterCardAgain } from '../../remedies/enter-card-again.ts'
import { useOtherCard } from '../../remedies/use-other-card.ts'

export const cardSecurityCodeWrong = cause({
  id: 'cardholder/card-security-code-wrong',
  title: { zh: '卡片安全码不符', en: 'Card security code does not match' },
  needs: [],
  answer: null,
  actor: 'cardholder',
  remedies: [enterCardAgain, useOtherCard],
  source: 'article A8, cardholder and issuer; response-codes.csv',
  tell: {
    cardholder: {
      zh: '卡片安全码没有通过核对，请核对后重输或换卡。',
      en: 'The security code did not match. Check it, or use another card.',
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
    'scope:one_card': 0.75,
    'scope:several_cards': 0.04,
    'scope:all_cards': 0.03,
    'says:security-code-bad': 0.75,
    'customer_present:false': 0.35,
  }),
})
