import { cause, signs } from '../../cause.ts'
import { objectToMeasure } from '../../remedies/object-to-measure.ts'
import { stopProhibitedSales } from '../../remedies/stop-prohibited-sales.ts'

export const prohibitedBusiness = cause({
  id: 'standing/prohibited-business',
  title: { zh: '经营内容属于禁止范围', en: 'The business is prohibited' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [stopProhibitedSales, objectToMeasure],
  source: '85 §13, 261 §14',
  tell: {
    merchant: {
      zh: '销售的商品或服务属于协议禁止的范围。请停止并说明；判断有误可提出异议。',
      en: 'Goods or services are of a kind that the agreement forbids. Stop and say so; if that is wrong, object.',
    },
  },
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 16, source: 'judgement' },
  signs: signs('judgement', {
    'industry:prohibited': 0.75,
    'says:prohibited-said': 0.65,
    'merchant_status:frozen': 0.2,
    'says:account-frozen': 0.15,
    'merchant_status:closed': 0.4,
    'merchant_status:refused': 0.3,
    'mcc:refused': 0.3,
    'industry:high_risk': 0.15,
    'says:merchant-shut': 0.2,
  }),
})
