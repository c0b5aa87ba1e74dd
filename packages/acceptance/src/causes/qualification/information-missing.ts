import { cause, signs } from '../../cause.ts'
import { contactSupport } from '../../remedies/contact-support.ts'
import { supplyMissingInformation } from '../../remedies/supply-missing-information.ts'

export const informationMissing = cause({
  id: 'qualification/information-missing',
  title: { zh: '缺少必要的资料', en: 'Required information is missing' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [supplyMissingInformation, contactSupport],
  source: '收单办法 7, 9; article A1',
  tell: {
    cashier: {
      zh: '本店的商户资料需要处理，暂时不能刷卡，请告诉店主。顾客的卡没有问题。',
      en: 'The papers of this shop need attention, so cards cannot be taken now. Tell the owner; nothing is wrong with the card.',
    },
    merchant: {
      zh: '还缺一些必要的资料，功能暂未开通或已受限。请在商户后台按待办补齐。',
      en: 'Some required information is missing, so the account is limited. Supply the open items in the merchant centre.',
    },
  },
  titleFor: 'merchant',
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 40, source: 'judgement' },
  signs: signs('judgement', {
    'requirements:due': 0.6,
    'requirements:past_due': 0.3,
    'documents:missing': 0.4,
    'verified:false': 0.55,
    'says:papers-missing': 0.75,
    'merchant_status:pending': 0.2,
    'merchant_status:restricted': 0.25,
    'merchant_new:true': 0.35,
    'photos:missing': 0.15,
    'information_request:open': 0.08,
    'says:account-frozen': 0.06,
  }),
})
