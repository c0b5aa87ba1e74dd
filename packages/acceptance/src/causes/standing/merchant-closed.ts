import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { findOtherAcquirer } from '../../remedies/find-other-acquirer.ts'
import { reopenMerchant } from '../../remedies/reopen-merchant.ts'

export const merchantClosed = cause({
  id: 'standing/merchant-closed',
  title: { zh: '商户已关闭', en: 'Merchant is closed' },
  needs: ['merchant'],
  answer: answerCode('03'),
  actor: 'merchant',
  remedies: [reopenMerchant, findOtherAcquirer],
  source: '259 §1.3; internal A103',
  tell: {
    cashier: {
      zh: '本店的商户资料需要处理，暂时不能刷卡，请告诉店主。顾客的卡没有问题。',
      en: 'The papers of this shop need attention, so cards cannot be taken now. Tell the owner; nothing is wrong with the card.',
    },
    merchant: {
      zh: '您的商户号已经关闭，不能再收款。需要继续经营，请联系收单机构恢复或重新申请。',
      en: 'Your merchant number is closed and takes no more payments. If you still trade, ask for it to be re-opened, or apply again.',
    },
  },
  titleFor: 'merchant',
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 40, source: 'judgement' },
  signs: signs('judgement', {
    'merchant_status:closed': 0.85,
    'says:merchant-shut': 0.6,
    'scope:all_cards': 0.9,
    'peers:shop': 0.35,
    'says:merchant-refused-said': 0.3,
  }),

  find({ merchant }) {
    if (merchant.status !== 'closed') return null

    return {
      fact: 'merchant.status',
      observed: merchant.status,
      threshold: 'trading',
      window: null,
      rule: 'register.merchant.status@1',
      source: '259 §1.3',
      record: `merchants/${merchant.id}`,
      wouldPass: { value: 'trading', amountAtMost: null, notBefore: null },
    }
  },
})
