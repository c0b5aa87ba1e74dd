import { cause, signs } from '../../cause.ts'
import { contactSupport } from '../../remedies/contact-support.ts'
import { photographDocumentAgain } from '../../remedies/photograph-document-again.ts'
import { useOtherIdentityDocument } from '../../remedies/use-other-identity-document.ts'

export const identityCheckFailed = cause({
  id: 'qualification/identity-check-failed',
  title: { zh: '身份核验未通过', en: 'Identity check failed' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [useOtherIdentityDocument, photographDocumentAgain, contactSupport],
  source: '收单办法 7; 反洗钱法 29',
  tell: {
    cashier: {
      zh: '本店的商户资料需要处理，暂时不能刷卡，请告诉店主。顾客的卡没有问题。',
      en: 'The papers of this shop need attention, so cards cannot be taken now. Tell the owner; nothing is wrong with the card.',
    },
    merchant: {
      zh: '本人身份核验没有通过或次数已用完。请不要反复尝试，换光线、换证件或请人工核实。',
      en: 'The identity check failed or its attempts are used up. Do not keep trying; use better light, another document, or a check by a person.',
    },
  },
  titleFor: 'merchant',
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 18, source: 'judgement' },
  signs: signs('judgement', {
    'says:identity-failed': 0.75,
    'legal_person:mismatch': 0.35,
    'verified:false': 0.5,
    'documents:wrong': 0.15,
    'merchant_new:true': 0.4,
    'merchant_status:pending': 0.15,
    'says:papers-missing': 0.3,
    'merchant_status:refused': 0.08,
  }),
})
