import { answerCode } from '@shouli/vocabulary'
import { startOf, today } from '../../calendar.ts'
import { cause, signs } from '../../cause.ts'
import { submitSettlementAccount } from '../../remedies/submit-settlement-account.ts'
import { verifySettlementAccount } from '../../remedies/verify-settlement-account.ts'

export const settlementAccountUnverified = cause({
  id: 'qualification/settlement-account-unverified',
  title: { zh: '结算账户未通过验证', en: 'Settlement account is not verified' },
  needs: ['merchant'],
  answer: answerCode('03'),
  actor: 'merchant',
  remedies: [verifySettlementAccount, submitSettlementAccount],
  source: '收单办法 9, 29; 259 §2.3',
  tell: {
    cashier: {
      zh: '本店的商户资料需要处理，暂时不能刷卡，请告诉店主。顾客的卡没有问题。',
      en: 'The papers of this shop need attention, so cards cannot be taken now. Tell the owner; nothing is wrong with the card.',
    },
    merchant: {
      zh: '结算账户还没有验证是您本人（本单位）的。请查看账户收到的小额打款并填写金额。',
      en: 'The settlement account is not yet proved to be yours. Find the small test transfer and enter its amount.',
    },
  },
  titleFor: 'merchant',
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 35, source: 'judgement' },
  signs: signs('judgement', {
    'settlement_account:unverified': 0.8,
    'says:account-unproved': 0.5,
    'says:account-trouble': 0.2,
    'transaction_status:approved_not_settled': 0.15,
    'began_after:merchant_change': 0.2,
    'requirements:due': 0.2,
  }),

  find({ merchant }, at) {
    const account = merchant.settlementAccount
    if (account === null) return null // settlement-account-missing speaks for this
    if (account.verifiedOn !== null && account.verifiedOn <= today(at)) return null

    return {
      fact: 'merchant.settlementAccount.verifiedOn',
      observed: account.verifiedOn,
      threshold: today(at),
      window: null,
      rule: 'register.settlementAccount.verified@1',
      source: '收单办法 9, 29',
      record: `merchants/${merchant.id}/settlement-account`,
      more: { account: account.masked },
      wouldPass: { value: today(at), amountAtMost: null, notBefore: account.verifiedOn === null ? null : startOf(account.verifiedOn) },
    }
  },
})
