import { cause, signs } from '../../cause.ts'
import { contactSupport } from '../../remedies/contact-support.ts'
import { useSameNameAccount } from '../../remedies/use-same-name-account.ts'

export const accountNameMismatch = cause({
  id: 'qualification/account-name-mismatch',
  title: { zh: '结算户名与商户不一致', en: 'Settlement account is in another name' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [useSameNameAccount, contactSupport],
  source: '收单办法 29, 259 §2.1',
  tell: {
    merchant: {
      zh: '结算账户不是商户同名的账户。企业请用企业账户，个体可用负责人本人的卡。',
      en: 'The settlement account is not in the name of the business. A company uses its own account; an individual business may use the owner’s card.',
    },
  },
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 26, source: 'judgement' },
  signs: signs('judgement', {
    'settlement_account:name_mismatch': 0.85,
    'says:account-name-differs': 0.7,
    'transaction_status:approved_not_settled': 0.15,
    'says:account-trouble': 0.25,
    'began_after:merchant_change': 0.15,
  }),
})
