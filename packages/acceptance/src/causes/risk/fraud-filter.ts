import { cause, signs } from '../../cause.ts'
import { adjustFraudFilter } from '../../remedies/adjust-fraud-filter.ts'
import { insertWithPin } from '../../remedies/insert-with-pin.ts'
import { useOtherCard } from '../../remedies/use-other-card.ts'

export const fraudFilter = cause({
  id: 'risk/fraud-filter',
  title: { zh: '防欺诈规则拦截', en: 'A fraud rule blocked the payment' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [adjustFraudFilter, insertWithPin, useOtherCard],
  source: 'article A2; judgement',
  tell: {
    cashier: {
      zh: '这笔被安全规则拦下，请顾客插卡输密码或换一种方式。',
      en: 'A safety rule stopped this payment. Ask the customer to insert the card with PIN, or to pay another way.',
    },
    merchant: {
      zh: '这笔被防欺诈规则拦下，多为异地、手输卡号或信息不符。确认顾客真实后再放行。',
      en: 'A fraud rule stopped this payment, often for a distant place, a typed card or details that do not match. Let it pass once you are sure of the customer.',
    },
  },
  provedBy: { zh: '同一终端的一笔同类交易获得批准。', en: 'A payment of the same kind on the same terminal is approved.' },
  prior: { perTenThousand: 100, source: 'judgement' },
  signs: signs('judgement', {
    'says:fraud-rule-hit': 0.7,
    'transaction_type:remote': 0.35,
    'entry_mode:typed': 0.3,
    'customer_present:false': 0.4,
    'region:abroad': 0.2,
    'scope:one_card': 0.45,
    'scope:foreign_cards': 0.1,
    'says:security-code-bad': 0.12,
    'pattern:testing': 0.12,
    'amount:unusual': 0.08,
  }),
})
