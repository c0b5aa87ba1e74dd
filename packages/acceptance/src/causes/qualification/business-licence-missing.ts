import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { becomeLicensedMerchant } from '../../remedies/become-licensed-merchant.ts'
import { submitBusinessLicence } from '../../remedies/submit-business-licence.ts'

export const businessLicenceMissing = cause({
  id: 'qualification/business-licence-missing',
  title: { zh: '没有营业执照', en: 'No business licence on file' },
  needs: ['merchant', 'policy'],
  answer: answerCode('03'),
  actor: 'merchant',
  remedies: [submitBusinessLicence, becomeLicensedMerchant],
  source: '收单办法 9, 85 §13',
  tell: {
    cashier: {
      zh: '本店的商户资料需要处理，暂时不能刷卡，请告诉店主。顾客的卡没有问题。',
      en: 'The papers of this shop need attention, so cards cannot be taken now. Tell the owner; nothing is wrong with the card.',
    },
    merchant: {
      zh: '还没有收到您的营业执照，暂不能收款。请拍照上传，审核通过即可恢复。',
      en: 'We do not have your business licence yet, so payments cannot be taken. Upload a photograph; it works again after the review.',
    },
  },
  titleFor: 'merchant',
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 25, source: 'judgement' },
  signs: signs('judgement', {
    'business_licence:missing': 0.75,
    'documents:missing': 0.3,
    'says:licence-missing-said': 0.5,
    'says:papers-missing': 0.25,
    'verified:false': 0.4,
    'requirements:due': 0.3,
    'merchant_new:true': 0.4,
    'scope:all_cards': 0.8,
    'says:merchant-refused-said': 0.15,
  }),

  find({ merchant, policy }) {
    if (merchant.businessLicence !== null) return null
    if (!policy.documentsRequired[merchant.type].includes('business licence')) return null

    return {
      fact: 'merchant.businessLicence',
      observed: null,
      threshold: null,
      window: null,
      rule: `policy.documentsRequired.${merchant.type}@${policy.version}`,
      source: '收单办法 9, 85 §13',
      record: `merchants/${merchant.id}`,
      more: { type: merchant.type },
      wouldPass: null,
    }
  },
})
