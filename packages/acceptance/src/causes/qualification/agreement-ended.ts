import { answerCode } from '@shouli/vocabulary'
import { today } from '../../calendar.ts'
import { cause, signs } from '../../cause.ts'
import { contactSupport } from '../../remedies/contact-support.ts'
import { renewAgreement } from '../../remedies/renew-agreement.ts'

export const agreementEnded = cause({
  id: 'qualification/agreement-ended',
  title: { zh: '受理协议已到期', en: 'Acceptance agreement has ended' },
  needs: ['merchant'],
  answer: answerCode('03'),
  actor: 'merchant',
  remedies: [renewAgreement, contactSupport],
  source: '收单办法 11',
  tell: {
    cashier: {
      zh: '本店的商户资料需要处理，暂时不能刷卡，请告诉店主。顾客的卡没有问题。',
      en: 'The papers of this shop need attention, so cards cannot be taken now. Tell the owner; nothing is wrong with the card.',
    },
    merchant: {
      zh: '与收单机构的受理协议已到期，收款暂停。续签后即可恢复。',
      en: 'The agreement with your acquirer has ended, so payments are paused. Renew it and they pass again.',
    },
  },
  titleFor: 'merchant',
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 15, source: 'judgement' },
  signs: signs('judgement', {
    'says:agreement-said': 0.6,
    'scope:all_cards': 0.85,
    'merchant_status:closed': 0.1,
    'says:merchant-refused-said': 0.15,
    'agreement:ended': 0.8,
  }),

  find({ merchant }, at) {
    const { agreement } = merchant
    if (agreement === null) return null // agreement-missing speaks for this
    if (agreement.endsOn === null) return null // until ended
    if (today(at) <= agreement.endsOn) return null

    return {
      fact: 'merchant.agreement.endsOn',
      observed: agreement.endsOn,
      threshold: today(at),
      window: null,
      rule: 'register.agreement@1',
      source: '收单办法 11',
      record: `merchants/${merchant.id}/agreement`,
      more: { agreement: agreement.number },
      wouldPass: { value: today(at), amountAtMost: null, notBefore: null },
    }
  },
})
