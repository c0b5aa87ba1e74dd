import { cause, signs } from '../../cause.ts'
import { authenticateAsAsked } from '../../remedies/authenticate-as-asked.ts'
import { insertWithPin } from '../../remedies/insert-with-pin.ts'
import { useOtherCard } from '../../remedies/use-other-card.ts'

export const authenticationRequired = cause({
  id: 'cardholder/authentication-required',
  title: { zh: '银行要求再验证', en: 'The bank asks for another check' },
  needs: [],
  answer: null,
  actor: 'cardholder',
  remedies: [authenticateAsAsked, insertWithPin, useOtherCard],
  source: 'article A8, cardholder and issuer; response-codes.csv',
  tell: {
    cardholder: {
      zh: '银行要求再验证一次，请按提示输入密码或验证码。',
      en: 'Your bank asks for one more check: enter PIN or code as shown.',
    },
    cashier: { zh: '请顾客按提示完成验证。', en: 'Let the customer do the check as shown.' },
    merchant: {
      zh: '店里不用处理：换一张卡能付就说明终端正常。',
      en: 'Nothing for the shop to do: if another card works, the terminal is fine.',
    },
  },
  provedBy: {
    zh: '顾客用另一张卡或另一种方式付款并获得批准。',
    en: 'The customer pays with another card or in another way, and it is approved.',
  },
  prior: { perTenThousand: 35, source: 'judgement' },
  signs: signs('judgement', {
    'scope:one_card': 0.75,
    'scope:several_cards': 0.04,
    'scope:all_cards': 0.03,
    'says:strong-authentication': 0.75,
  }),
})
