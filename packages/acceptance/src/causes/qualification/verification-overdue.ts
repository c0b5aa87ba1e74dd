import { answerCode } from '@shouli/vocabulary'
import { addMonths, earliestWithin, today } from '../../calendar.ts'
import { cause, signs } from '../../cause.ts'
import { merchantTradedOn, paidLately } from '../../idle.ts'
import { verifyIdentityAgain } from '../../remedies/verify-identity-again.ts'

export const verificationOverdue = cause({
  id: 'qualification/verification-overdue',
  title: { zh: '久未交易，需要重新核实身份', en: 'Idle for long: identity must be verified again' },
  needs: ['merchant', 'policy'],
  answer: answerCode('03'),
  actor: 'merchant',
  remedies: [verifyIdentityAgain],
  source: '85 §14.2',
  tell: {
    cashier: {
      zh: '本店的商户资料需要处理，暂时不能刷卡，请告诉店主。顾客的卡没有问题。',
      en: 'The papers of this shop need attention, so cards cannot be taken now. Tell the owner; nothing is wrong with the card.',
    },
    merchant: {
      zh: '您的商户连续几个月没有交易，按规定要重新核实一次身份，核实后马上恢复。',
      en: 'There was no payment for some months. The rules ask for one more identity check; payments pass right after it.',
    },
  },
  titleFor: 'merchant',
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 12, source: 'judgement' },
  signs: signs('judgement', {
    'months_idle:some': 0.75,
    'idle:months': 0.5,
    'says:long-unused': 0.5,
    'says:after-long-idle': 0.25,
    'verified:false': 0.3,
    'scope:all_cards': 0.8,
    'merchant_status:dormant': 0.15,
    'began_after:long_idle': 0.3,
    'says:verify-again-said': 0.55,
  }),

  find({ merchant, policy }, at) {
    const { verify, stop } = policy.idleMonths
    if (paidLately(merchant.lastPaymentAt, verify, at)) return null
    const tradedOn = merchantTradedOn(merchant)
    const verifiedOn = merchant.identityVerifiedOn
    const lastSign = verifiedOn !== null && verifiedOn > tradedOn ? verifiedOn : tradedOn
    if (today(at) < addMonths(lastSign, verify)) return null
    if (today(at) >= addMonths(tradedOn, stop)) return null // standing/merchant-idle speaks for this

    const needed = earliestWithin(verify, today(at))
    return {
      fact: 'merchant.identityVerifiedOn',
      observed: verifiedOn,
      threshold: needed,
      window: `${verify} months without a payment, since ${tradedOn}`,
      rule: `policy.idleMonths.verify@${policy.version}`,
      source: '85 §14.2',
      record: `merchants/${merchant.id}`,
      wouldPass: { value: needed, amountAtMost: null, notBefore: null },
    }
  },
})
