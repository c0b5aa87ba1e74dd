import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { submitIdentityDocument } from '../../remedies/submit-identity-document.ts'

export const legalPersonIdMissing = cause({
  id: 'qualification/legal-person-id-missing',
  title: { zh: '没有负责人身份证件', en: 'No identity document of the responsible person' },
  needs: ['merchant', 'policy'],
  answer: answerCode('03'),
  actor: 'merchant',
  remedies: [submitIdentityDocument],
  source: '收单办法 9',
  tell: {
    cashier: {
      zh: '本店的商户资料需要处理，暂时不能刷卡，请告诉店主。顾客的卡没有问题。',
      en: 'The papers of this shop need attention, so cards cannot be taken now. Tell the owner; nothing is wrong with the card.',
    },
    merchant: {
      zh: '还没有收到负责人的身份证件，暂不能收款。请上传正反面照片。',
      en: 'The identity document of the responsible person is missing, so payments cannot be taken. Upload both sides.',
    },
  },
  titleFor: 'merchant',
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 10, source: 'judgement' },
  signs: signs('judgement', {
    'legal_person:id_missing': 0.7,
    'documents:missing': 0.3,
    'says:papers-missing': 0.35,
    'says:identity-failed': 0.1,
    'verified:false': 0.4,
    'requirements:due': 0.3,
    'scope:all_cards': 0.7,
  }),

  find({ merchant, policy }) {
    if (merchant.legalPersonId !== null) return null
    if (!policy.documentsRequired[merchant.type].includes('legal person id')) return null

    return {
      fact: 'merchant.legalPersonId',
      observed: null,
      threshold: null,
      window: null,
      rule: `policy.documentsRequired.${merchant.type}@${policy.version}`,
      source: '收单办法 9',
      record: `merchants/${merchant.id}`,
      wouldPass: null,
    }
  },
})
