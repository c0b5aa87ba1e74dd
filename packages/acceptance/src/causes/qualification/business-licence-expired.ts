import { answerCode } from '@shouli/vocabulary'
import { addDays, today } from '../../calendar.ts'
import { cause, signs } from '../../cause.ts'
import { renewBusinessLicence } from '../../remedies/renew-business-licence.ts'
import { submitBusinessLicence } from '../../remedies/submit-business-licence.ts'

export const businessLicenceExpired = cause({
  id: 'qualification/business-licence-expired',
  title: { zh: '营业执照已过有效期', en: 'Business licence has expired' },
  needs: ['merchant', 'policy'],
  answer: answerCode('03'),
  actor: 'merchant',
  remedies: [renewBusinessLicence, submitBusinessLicence],
  source: 'article A1; 银办发〔2016〕110 §4',
  tell: {
    cashier: {
      zh: '本店的商户资料需要处理，暂时不能刷卡，请告诉店主。顾客的卡没有问题。',
      en: 'The papers of this shop need attention, so cards cannot be taken now. Tell the owner; nothing is wrong with the card.',
    },
    merchant: {
      zh: '您登记的营业执照已过有效期，收款暂停。换好新执照拍照上传，审核通过即可恢复。',
      en: 'The business licence on file has expired, so payments are paused. Upload the new one; it works again after the review.',
    },
  },
  titleFor: 'merchant',
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 70, source: 'judgement' },
  signs: signs('judgement', {
    'business_licence:expired': 0.85,
    'says:licence-expired-said': 0.55,
    'documents:expired': 0.25,
    'scope:all_cards': 0.8,
    'requirements:past_due': 0.15,
    'merchant_status:frozen': 0.1,
    'says:account-frozen': 0.15,
    'says:papers-missing': 0.12,
    'says:merchant-refused-said': 0.15,
  }),

  find({ merchant, policy }, at) {
    const licence = merchant.businessLicence
    if (licence === null) return null // business-licence-missing speaks for this
    if (licence.validUntil === null) return null // 长期
    if (today(at) <= licence.validUntil) return null
    const needed = addDays(today(at), -policy.documentGraceDays)
    if (needed <= licence.validUntil) return null // within the days of grace

    return {
      fact: 'merchant.businessLicence.validUntil',
      observed: licence.validUntil,
      threshold: needed,
      window: policy.documentGraceDays === 0 ? null : `${policy.documentGraceDays} days of grace`,
      rule: `policy.documentGraceDays@${policy.version}`,
      source: '银办发〔2016〕110 §4',
      record: `merchants/${merchant.id}/business-licence`,
      more: { number: licence.number },
      wouldPass: { value: needed, amountAtMost: null, notBefore: null },
    }
  },
})
