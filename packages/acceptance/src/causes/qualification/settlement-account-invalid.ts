import { cause, signs } from '../../cause.ts'
import { correctBankDetails } from '../../remedies/correct-bank-details.ts'
import { useSameNameAccount } from '../../remedies/use-same-name-account.ts'

export const settlementAccountInvalid = cause({
  id: 'qualification/settlement-account-invalid',
  title: { zh: '结算账户无效', en: 'Settlement account does not work' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [correctBankDetails, useSameNameAccount],
  source: '收单办法 29–30',
  tell: {
    merchant: {
      zh: '结算账户号码有误、已销户或被冻结，钱打不进去。请更正账户信息。',
      en: 'The account number is wrong, or the account is closed or frozen, so money bounces. Correct the bank details.',
    },
  },
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 20, source: 'judgement' },
  signs: signs('judgement', {
    'settlement_account:invalid': 0.85,
    'says:account-frozen': 0.1,
    'says:account-trouble': 0.65,
    'transaction_status:approved_not_settled': 0.45,
    'says:settlement-late': 0.3,
    'began_after:merchant_change': 0.15,
  }),
})
