import { answerCode } from '@shouli/vocabulary'
import { addDays, today } from '../../calendar.ts'
import { cause, signs } from '../../cause.ts'
import { renewIdentityDocument } from '../../remedies/renew-identity-document.ts'
import { submitIdentityDocument } from '../../remedies/submit-identity-document.ts'

export const legalPersonIdExpired = cause({
  id: 'qualification/legal-person-id-expired',
  title: { zh: '负责人身份证件已过有效期', en: 'Identity document of the responsible person has expired' },
  needs: ['merchant', 'policy'],
  answer: answerCode('03'),
  actor: 'merchant',
  remedies: [renewIdentityDocument, submitIdentityDocument],
  source: 'article A1; 银办发〔2016〕110 §4',
  tell: {
    cashier: {
      zh: '本店的商户资料需要处理，暂时不能刷卡，请告诉店主。顾客的卡没有问题。',
      en: 'The papers of this shop need attention, so cards cannot be taken now. Tell the owner; nothing is wrong with the card.',
    },
    merchant: {
      zh: '登记的负责人身份证件已过有效期，收款暂停。换证后上传正反面，审核通过即可恢复。',
      en: 'The identity document on file has expired, so payments are paused. Upload both sides of the new one; it works again after the review.',
    },
  },
  titleFor: 'merchant',
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 45, source: 'judgement' },
  signs: signs('judgement', {
    'legal_person:id_expired': 0.8,
    'documents:expired': 0.35,
    'says:id-expired-said': 0.6,
    'scope:all_cards': 0.8,
    'says:account-frozen': 0.1,
    'says:papers-missing': 0.12,
    'says:merchant-refused-said': 0.12,
  }),

  find({ merchant, policy }, at) {
    const document = merchant.legalPersonId
    if (document === null) return null // legal-person-id-missing speaks for this
    if (document.validUntil === null) return null // 长期
    if (today(at) <= document.validUntil) return null
    const needed = addDays(today(at), -policy.documentGraceDays)
    if (needed <= document.validUntil) return null // within the days of grace

    return {
      fact: 'merchant.legalPersonId.validUntil',
      observed: document.validUntil,
      threshold: needed,
      window: policy.documentGraceDays === 0 ? null : `${policy.documentGraceDays} days of grace`,
      rule: `policy.documentGraceDays@${policy.version}`,
      source: '银办发〔2016〕110 §4',
      record: `merchants/${merchant.id}/legal-person-id`,
      more: { document: document.masked },
      wouldPass: { value: needed, amountAtMost: null, notBefore: null },
    }
  },
})
