import { answerCode } from '@shouli/vocabulary'
import { addMonths, today } from '../../calendar.ts'
import { cause, signs } from '../../cause.ts'
import { merchantTradedOn, paidLately } from '../../idle.ts'
import { reopenMerchant } from '../../remedies/reopen-merchant.ts'
import { verifyIdentityAgain } from '../../remedies/verify-identity-again.ts'

export const merchantIdle = cause({
  id: 'standing/merchant-idle',
  title: { zh: '商户长期无交易，已停用', en: 'Merchant was stopped after a year without payments' },
  needs: ['merchant', 'policy'],
  answer: answerCode('03'),
  actor: 'merchant',
  remedies: [verifyIdentityAgain, reopenMerchant],
  source: '85 §14.2; internal A103',
  tell: {
    cashier: {
      zh: '本店的商户资料需要处理，暂时不能刷卡，请告诉店主。顾客的卡没有问题。',
      en: 'The papers of this shop need attention, so cards cannot be taken now. Tell the owner; nothing is wrong with the card.',
    },
    merchant: {
      zh: '您的商户连续12个月没有交易，按规定停用。重新核实身份后可以恢复。',
      en: 'There was no payment for twelve months, and the rules ask to stop. After a new identity check it can be resumed.',
    },
  },
  titleFor: 'merchant',
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 40, source: 'judgement' },
  signs: signs('judgement', {
    'months_idle:year': 0.8,
    'idle:months': 0.4,
    'merchant_status:dormant': 0.4,
    'merchant_status:closed': 0.2,
    'says:long-unused': 0.55,
    'says:after-long-idle': 0.25,
    'scope:all_cards': 0.85,
    'began_after:long_idle': 0.3,
    'says:merchant-refused-said': 0.15,
    'says:verify-again-said': 0.15,
    'months_idle:some': 0.12,
  }),

  find({ merchant, policy }, at) {
    const { stop } = policy.idleMonths
    if (paidLately(merchant.lastPaymentAt, stop, at)) return null
    const stoppedOn = addMonths(merchantTradedOn(merchant), stop)
    if (today(at) < stoppedOn) return null
    const verifiedOn = merchant.identityVerifiedOn
    if (verifiedOn !== null && verifiedOn >= stoppedOn) return null // looked at again and resumed

    return {
      fact: 'merchant.identityVerifiedOn',
      observed: verifiedOn,
      threshold: stoppedOn,
      window: `${stop} months without a payment, since ${merchantTradedOn(merchant)}`,
      rule: `policy.idleMonths.stop@${policy.version}`,
      source: '85 §14.2',
      record: `merchants/${merchant.id}`,
      wouldPass: { value: stoppedOn, amountAtMost: null, notBefore: null },
    }
  },
})
