import { cause, signs } from '../../cause.ts'
import { contactIssuer } from '../../remedies/contact-issuer.ts'
import { phoneAuthorisationCentre } from '../../remedies/phone-authorisation-centre.ts'
import { useOtherCard } from '../../remedies/use-other-card.ts'

export const issuerReferral = cause({
  id: 'cardholder/issuer-referral',
  title: { zh: '发卡银行要求联系', en: 'Issuer asks to be called' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [phoneAuthorisationCentre, useOtherCard, contactIssuer],
  source: 'article A8, cardholder and issuer; response-codes.csv',
  tell: {
    cardholder: {
      zh: '发卡银行要先和您核实，请拨打卡背面的电话，或换一张卡。',
      en: 'Your bank wants a word first: call the number on the card, or use another one.',
    },
    cashier: {
      zh: '按屏幕提示致电授权中心，或请顾客换卡。',
      en: 'Phone the authorisation centre as the screen says, or take another card.',
    },
    merchant: {
      zh: '店里不用处理：换一张卡能付就说明终端正常。',
      en: 'Nothing for the shop to do: if another card works, the terminal is fine.',
    },
  },
  provedBy: {
    zh: '顾客用另一张卡或另一种方式付款并获得批准。',
    en: 'The customer pays with another card or in another way, and it is approved.',
  },
  prior: { perTenThousand: 50, source: 'judgement' },
  signs: signs('judgement', {
    'scope:one_card': 0.75,
    'scope:several_cards': 0.04,
    'scope:all_cards': 0.03,
    'says:refer-issuer': 0.8,
    'says:issuer-declined': 0.15,
  }),
})
