import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { refusedByRegister } from '../../registered.ts'
import { leaveAbnormalList } from '../../remedies/leave-abnormal-list.ts'

export const businessLicenceAbnormal = cause({
  id: 'qualification/business-licence-abnormal',
  title: { zh: '商户被列入经营异常名录', en: 'Business is on the abnormal list' },
  needs: ['merchant', 'policy'],
  answer: answerCode('03'),
  actor: 'merchant',
  remedies: [leaveAbnormalList],
  source: '市场主体登记管理条例',
  tell: {
    cashier: {
      zh: '本店的商户资料需要处理，暂时不能刷卡，请告诉店主。顾客的卡没有问题。',
      en: 'The papers of this shop need attention, so cards cannot be taken now. Tell the owner; nothing is wrong with the card.',
    },
    merchant: {
      zh: '您的企业被列入经营异常名录（多因未报年报或地址联系不上）。补报年报或更新地址、申请移出后即可恢复。',
      en: 'Your business is on the list of abnormal operations, mostly for a missing annual report or an address that could not be reached. Put that right and apply to be removed; then it works again.',
    },
  },
  titleFor: 'merchant',
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 15, source: 'judgement' },
  signs: signs('judgement', {
    'business_licence:abnormal': 0.85,
    'says:licence-abnormal-said': 0.65,
    'scope:all_cards': 0.75,
    'merchant_status:frozen': 0.1,
  }),

  find: ({ merchant, policy }) => refusedByRegister(merchant, policy, 'abnormal list'),
})
