import { cause, signs } from '../../cause.ts'
import { contactIssuer } from '../../remedies/contact-issuer.ts'
import { useOtherCard } from '../../remedies/use-other-card.ts'

export const pinTriesExceeded = cause({
  id: 'cardholder/pin-tries-exceeded',
  title: { zh: '密码错误次数超限', en: 'Too many wrong PINs' },
  needs: [],
  answer: null,
  actor: 'cardholder',
  remedies: [useOtherCard, contactIssuer],
  source: 'article A8, cardholder and issuer; response-codes.csv',
  tell: {
    cardholder: {
      zh: '密码输错次数太多，请联系发卡银行解锁，或换一张卡。',
      en: 'The PIN was wrong too often. Ask your bank to unlock it, or use another card.',
    },
    cashier: { zh: '今天不要再试这张卡。', en: 'Do not try this card again today.' },
    merchant: {
      zh: '店里不用处理：换一张卡能付就说明终端正常。',
      en: 'Nothing for the shop to do: if another card works, the terminal is fine.',
    },
  },
  provedBy: {
    zh: '顾客用另一张卡或另一种方式付款并获得批准。',
    en: 'The customer pays with another card or in another way, and it is approved.',
  },
  prior: { perTenThousand: 55, source: 'judgement' },
  signs: signs('judgement', {
    'scope:one_card': 0.75,
    'scope:several_cards': 0.04,
    'scope:all_cards': 0.03,
    'says:pin-blocked': 0.8,
    'says:wrong-pin': 0.25,
  }),
})
