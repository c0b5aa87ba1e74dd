import { cause, signs } from '../../cause.ts'
import { insertWithPin } from '../../remedies/insert-with-pin.ts'
import { useOtherCard } from '../../remedies/use-other-card.ts'

export const contactlessLimitReached = cause({
  id: 'cardholder/contactless-limit-reached',
  title: { zh: '超过挥卡限额', en: 'Over the contactless limit' },
  needs: [],
  answer: null,
  actor: 'cardholder',
  remedies: [insertWithPin, useOtherCard],
  source: 'article A8, cardholder and issuer; response-codes.csv',
  tell: {
    cardholder: { zh: '超过免密金额，请插卡并输入密码。', en: 'Over the limit for tapping: insert the card and enter the PIN.' },
    cashier: { zh: '请顾客插卡输密码。', en: 'Ask to insert the card and enter the PIN.' },
    merchant: {
      zh: '店里不用处理：换一张卡能付就说明终端正常。',
      en: 'Nothing for the shop to do: if another card works, the terminal is fine.',
    },
  },
  provedBy: {
    zh: '顾客用另一张卡或另一种方式付款并获得批准。',
    en: 'The customer pays with another card or in another way, and it is approved.',
  },
  prior: { perTenThousand: 40, source: 'judgement' },
  signs: signs('judgement', {
    'scope:one_card': 0.75,
    'scope:several_cards': 0.04,
    'scope:all_cards': 0.03,
    'says:tap-limit': 0.75,
    'entry_mode:tapped': 0.6,
    'amount:large': 0.2,
    'helped:other_way': 0.4,
  }),
})
