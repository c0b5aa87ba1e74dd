import { fault, reported } from '../fault.ts'

export const institutionPolicyChanged = fault({
  id: 'standing/institution-policy-changed',
  actor: 'acquirer_support',
  weight: 20,
  says: {
    zh: ['支付公司改政策了，好多商户都停', '新规出来后要重新认证', '通知下月起规则变更'],
    en: ['new policy of the acquirer', 'rules changed and many merchants must re-apply', 'they announced new terms'],
  },
  shows: {
    code: { '03': 0.15, '58': 0.15 },
    merchant: { notice: { policy_change: 0.55 } },
    peers: { scope: { 'same category': 0.35, 'same acquirer': 0.2 } },
  },
  provoke: reported,
})
