import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { signAgreement } from '../../remedies/sign-agreement.ts'

export const agreementMissing = cause({
  id: 'qualification/agreement-missing',
  title: { zh: '没有签订受理协议', en: 'No acceptance agreement was signed' },
  needs: ['merchant', 'policy'],
  answer: answerCode('03'),
  actor: 'merchant',
  remedies: [signAgreement],
  source: '收单办法 11',
  tell: {
    cashier: {
      zh: '本店的商户资料需要处理，暂时不能刷卡，请告诉店主。顾客的卡没有问题。',
      en: 'The papers of this shop need attention, so cards cannot be taken now. Tell the owner; nothing is wrong with the card.',
    },
    merchant: {
      zh: '您还没有签订受理协议，暂不能收款。签好即可开通。',
      en: 'No acceptance agreement has been signed, so payments cannot be taken yet. They can when you sign.',
    },
  },
  titleFor: 'merchant',
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 5, source: 'judgement' },
  signs: signs('judgement', {
    'says:agreement-said': 0.6,
    'merchant_new:true': 0.6,
    'scope:all_cards': 0.8,
    'verified:false': 0.2,
    'agreement:unsigned': 0.8,
  }),

  find({ merchant, policy }) {
    if (merchant.agreement !== null) return null
    if (!policy.documentsRequired[merchant.type].includes('agreement')) return null

    return {
      fact: 'merchant.agreement',
      observed: null,
      threshold: null,
      window: null,
      rule: `policy.documentsRequired.${merchant.type}@${policy.version}`,
      source: '收单办法 11',
      record: `merchants/${merchant.id}`,
      wouldPass: null,
    }
  },
})
