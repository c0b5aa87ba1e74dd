import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { blocked } from '../../listed.ts'
import { answerRiskReview } from '../../remedies/answer-risk-review.ts'
import { complainToRegulator } from '../../remedies/complain-to-regulator.ts'
import { objectToMeasure } from '../../remedies/object-to-measure.ts'

export const merchantListed = cause({
  id: 'standing/merchant-listed',
  title: { zh: '商户在风险名单上', en: 'Merchant is on a risk list' },
  needs: ['listings'],
  answer: answerCode('58'),
  actor: 'merchant',
  remedies: [answerRiskReview, objectToMeasure, complainToRegulator],
  source: '85 §12, 261 §14, 反洗钱法 35, 39; internal A658',
  tell: {
    cashier: {
      zh: '本店的商户资料需要处理，暂时不能刷卡，请告诉店主。顾客的卡没有问题。',
      en: 'The papers of this shop need attention, so cards cannot be taken now. Tell the owner; nothing is wrong with the card.',
    },
    merchant: {
      zh: '您的商户资料需要收单机构人工复核，暂不能收款。请带营业执照、负责人身份证件和经营证明联系收单机构；有异议可书面提出，机构应在15日内答复。',
      en: 'Your account needs a review by a person at the acquirer, and payments cannot be taken meanwhile. Contact the acquirer with licence, identity document and proof of business; if you object in writing, an answer is due within 15 days.',
    },
    staff: {
      zh: '商户命中禁止类名单：已有商户须在10日内退出（261 §14）；对外只用一般说法。',
      en: 'The merchant is on a blocking list: an existing one leaves within 10 days (261 §14). Use the general wording outside.',
    },
  },
  titleFor: 'staff',
  evidenceFor: 'staff',
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 30, source: 'judgement' },
  signs: signs('judgement', {
    'says:on-a-list': 0.55,
    'says:risk-review': 0.2,
    'merchant_status:frozen': 0.35,
    'merchant_status:closed': 0.2,
    'merchant_status:refused': 0.15,
    'scope:all_cards': 0.8,
    'says:account-frozen': 0.2,
    'listed:true': 0.75,
  }),

  find({ listings }, at) {
    return blocked(listings, 'merchant', at)
  },
})
