import { cause, signs } from '../../cause.ts'
import { askCustomerAgain } from '../../remedies/ask-customer-again.ts'

export const cardholderCancelled = cause({
  id: 'cardholder/cardholder-cancelled',
  title: { zh: '顾客取消', en: 'Cancelled by the customer' },
  needs: [],
  answer: null,
  actor: 'cardholder',
  remedies: [askCustomerAgain],
  source: 'article A8, cardholder and issuer; response-codes.csv',
  tell: {
    cardholder: { zh: '付款已取消，没有扣款。', en: 'The payment was cancelled. Nothing was charged.' },
    cashier: { zh: '顾客愿意付再重新发起。', en: 'Start again if the customer wants to pay.' },
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
    'says:customer-cancelled': 0.8,
    'transaction_status:cancelled': 0.4,
    'says:cancelled-at-till': 0.15,
  }),
})
