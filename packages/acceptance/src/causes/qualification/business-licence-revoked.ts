import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { refusedByRegister } from '../../registered.ts'
import { appealRevocation } from '../../remedies/appeal-revocation.ts'
import { applyWithNewEntity } from '../../remedies/apply-with-new-entity.ts'

export const businessLicenceRevoked = cause({
  id: 'qualification/business-licence-revoked',
  title: { zh: '营业执照已被吊销', en: 'Business licence was revoked' },
  needs: ['merchant', 'policy'],
  answer: answerCode('03'),
  actor: 'merchant',
  remedies: [appealRevocation, applyWithNewEntity],
  source: '市场主体登记管理条例',
  tell: {
    cashier: {
      zh: '本店的商户资料需要处理，暂时不能刷卡，请告诉店主。顾客的卡没有问题。',
      en: 'The papers of this shop need attention, so cards cannot be taken now. Tell the owner; nothing is wrong with the card.',
    },
    merchant: {
      zh: '登记机关显示您的营业执照已被吊销，按规定不能继续收款。不服吊销决定可以申请复议；也可以用新的主体重新申请。',
      en: 'The public register shows that your licence was revoked, so payments may not go on. You may appeal against the decision, or apply again with a new business.',
    },
  },
  titleFor: 'merchant',
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 8, source: 'judgement' },
  signs: signs('judgement', {
    'business_licence:revoked': 0.85,
    'says:licence-revoked-said': 0.6,
    'scope:all_cards': 0.85,
    'merchant_status:closed': 0.15,
    'says:merchant-refused-said': 0.15,
  }),

  find: ({ merchant, policy }) => refusedByRegister(merchant, policy, 'revoked'),
})
