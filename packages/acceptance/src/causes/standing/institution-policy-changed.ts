import { cause, signs } from '../../cause.ts'
import { adaptToNewRule } from '../../remedies/adapt-to-new-rule.ts'
import { findOtherAcquirer } from '../../remedies/find-other-acquirer.ts'

export const institutionPolicyChanged = cause({
  id: 'standing/institution-policy-changed',
  title: { zh: '收单机构或监管规则有变化', en: 'Rules of the institution or regulator have changed' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [adaptToNewRule, findOtherAcquirer],
  source: 'article A4; 条例 20',
  tell: {
    cashier: {
      zh: '规则有变化，暂时不能这样收款，请告诉店主看通知。',
      en: 'The rules have changed and payments cannot be taken this way. Ask the owner to read the notice.',
    },
    merchant: {
      zh: '收单机构或监管的规则有变化，原来的做法不再受理。请看通知，按新要求办理。',
      en: 'The rules of your acquirer or the regulator have changed. Read the notice and do what it asks.',
    },
  },
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 45, source: 'judgement' },
  signs: signs('judgement', {
    'says:policy-changed': 0.65,
    'says:verify-again-said': 0.1,
    'peers:provider': 0.2,
    'merchant_status:closed': 0.08,
    'scope:one_kind': 0.15,
    'months_idle:year': 0.05,
    'says:kind-closed': 0.06,
  }),
})
