import { cause, signs } from '../../cause.ts'
import { correctLegalName } from '../../remedies/correct-legal-name.ts'
import { supplyMissingInformation } from '../../remedies/supply-missing-information.ts'

export const legalNameMismatch = cause({
  id: 'qualification/legal-name-mismatch',
  title: { zh: '登记名称与工商信息不一致', en: 'Legal name differs from the register' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [correctLegalName, supplyMissingInformation],
  source: '收单办法 7; 259 §2.1',
  tell: {
    cashier: {
      zh: '本店的商户资料需要处理，暂时不能刷卡，请告诉店主。顾客的卡没有问题。',
      en: 'The papers of this shop need attention, so cards cannot be taken now. Tell the owner; nothing is wrong with the card.',
    },
    merchant: {
      zh: '填写的名称或负责人与工商登记不一致。请按执照逐字更正。',
      en: 'The name or person entered differs from the commercial register. Correct it exactly as on the licence.',
    },
  },
  titleFor: 'merchant',
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 18, source: 'judgement' },
  signs: signs('judgement', {
    'legal_name:mismatch': 0.85,
    'business_licence:mismatch': 0.35,
    'legal_person:changed': 0.15,
    'legal_person:mismatch': 0.2,
    'says:legal-name-differs': 0.65,
    'verified:false': 0.4,
    'began_after:merchant_change': 0.25,
    'says:papers-missing': 0.25,
  }),
})
