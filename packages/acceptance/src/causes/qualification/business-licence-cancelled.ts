import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { refusedByRegister } from '../../registered.ts'
import { applyWithNewEntity } from '../../remedies/apply-with-new-entity.ts'
import { objectToMeasure } from '../../remedies/object-to-measure.ts'

export const businessLicenceCancelled = cause({
  id: 'qualification/business-licence-cancelled',
  title: { zh: '营业执照已注销', en: 'Business licence was cancelled' },
  needs: ['merchant', 'policy'],
  answer: answerCode('03'),
  actor: 'merchant',
  remedies: [applyWithNewEntity, objectToMeasure],
  source: '市场主体登记管理条例',
  tell: {
    cashier: {
      zh: '本店的商户资料需要处理，暂时不能刷卡，请告诉店主。顾客的卡没有问题。',
      en: 'The papers of this shop need attention, so cards cannot be taken now. Tell the owner; nothing is wrong with the card.',
    },
    merchant: {
      zh: '登记机关显示这张营业执照已注销。如果您还在经营，请用新的执照重新申请；如果登记有误，请带证明提出异议。',
      en: 'The public register shows that this licence was cancelled. If you are still trading, apply with the new licence; if the register is wrong, object with proof.',
    },
  },
  titleFor: 'merchant',
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 12, source: 'judgement' },
  signs: signs('judgement', {
    'business_licence:revoked': 0.75,
    'says:licence-revoked-said': 0.55,
    'scope:all_cards': 0.85,
    'merchant_status:closed': 0.25,
    'says:merchant-refused-said': 0.15,
  }),

  find: ({ merchant, policy }) => refusedByRegister(merchant, policy, 'cancelled'),
})
