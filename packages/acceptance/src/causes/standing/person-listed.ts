import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { blocked } from '../../listed.ts'
import { answerRiskReview } from '../../remedies/answer-risk-review.ts'
import { complainToRegulator } from '../../remedies/complain-to-regulator.ts'
import { objectToMeasure } from '../../remedies/object-to-measure.ts'

export const personListed = cause({
  id: 'standing/person-listed',
  title: { zh: '负责人在风险名单上', en: 'Responsible person is on a risk list' },
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
      zh: '负责人命中禁止类名单；对外只用一般说法。',
      en: 'The responsible person is on a blocking list. Use the general wording outside.',
    },
  },
  titleFor: 'staff',
  evidenceFor: 'staff',
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 12, source: 'judgement' },
  signs: signs('judgement', {
    'legal_person:listed': 0.7,
    'says:on-a-list': 0.55,
    'merchant_status:frozen': 0.3,
    'merchant_status:refused': 0.2,
    'scope:all_cards': 0.8,
    'listed:true': 0.4,
  }),

  find({ listings }, at) {
    return blocked(listings, 'person', at)
  },
})
