import { cause, signs } from '../../cause.ts'
import { explainTransaction } from '../../remedies/explain-transaction.ts'
import { objectToMeasure } from '../../remedies/object-to-measure.ts'
import { tradeAsUsual } from '../../remedies/trade-as-usual.ts'

export const patternSuspicious = cause({
  id: 'risk/pattern-suspicious',
  title: { zh: '交易特征异常', en: 'The pattern of payments looks unusual' },
  needs: [],
  answer: null,
  actor: 'acquirer risk',
  remedies: [explainTransaction, tradeAsUsual, objectToMeasure],
  source: '85 §15, 收单办法 34',
  tell: {
    cashier: {
      zh: '本店的收款暂时受限，请告诉店主，顾客可换一种方式付款。',
      en: 'Payments of this shop are limited for now. Tell the owner; the customer may pay another way.',
    },
    merchant: {
      zh: '近期的交易特征与登记的经营不太相符，系统暂时限制。请提交凭证说明，并按实际生意收款。',
      en: 'Recent payments do not look like your registered business, so they are limited for now. Explain with documents, and take payments as they truly are.',
    },
    staff: {
      zh: '交易特征触发监测规则；核实后按风险相称处理，不得透露可疑交易报告。',
      en: 'The pattern met a monitoring rule. Act in proportion after a check; never reveal a suspicious-transaction report.',
    },
  },
  titleFor: 'merchant',
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 150, source: 'judgement' },
  signs: signs('judgement', {
    'pattern:round_amounts': 0.35,
    'pattern:repeated_amounts': 0.2,
    'pattern:split': 0.15,
    'pattern:other_regions': 0.25,
    'pattern:cash_out': 0.2,
    'pattern:large': 0.25,
    'pattern:testing': 0.1,
    'pattern:rapid': 0.12,
    'repeat_same_amount:true': 0.25,
    'typical:false': 0.4,
    'says:odd-pattern': 0.55,
    'says:risk-review': 0.35,
    'says:account-frozen': 0.25,
    'merchant_status:frozen': 0.3,
    'amount:round': 0.25,
    'amount:large': 0.2,
    'region:other': 0.15,
    'merchants_on_same_id:several': 0.15,
    'sales_for_others:true': 0.1,
    'says:evidence-asked': 0.1,
  }),
})
