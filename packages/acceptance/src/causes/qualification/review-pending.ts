import { cause, signs } from '../../cause.ts'
import { contactSupport } from '../../remedies/contact-support.ts'
import { waitForReview } from '../../remedies/wait-for-review.ts'

export const reviewPending = cause({
  id: 'qualification/review-pending',
  title: { zh: '资料还在审核', en: 'Application or change is still under review' },
  needs: [],
  answer: null,
  actor: 'acquirer operations',
  remedies: [waitForReview, contactSupport],
  source: '收单办法 10',
  tell: {
    cashier: {
      zh: '本店的商户资料需要处理，暂时不能刷卡，请告诉店主。顾客的卡没有问题。',
      en: 'The papers of this shop need attention, so cards cannot be taken now. Tell the owner; nothing is wrong with the card.',
    },
    merchant: {
      zh: '您的资料还在审核中，通过后自动恢复。过了承诺的日期请催办。',
      en: 'Your papers are still under review; it resumes by itself. Ask when the promised date has passed.',
    },
  },
  titleFor: 'merchant',
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 32, source: 'judgement' },
  signs: signs('judgement', {
    'merchant_status:pending': 0.75,
    'documents:pending': 0.45,
    'says:under-review': 0.75,
    'merchant_new:true': 0.5,
    'began_after:merchant_change': 0.2,
    'verified:false': 0.4,
  }),
})
