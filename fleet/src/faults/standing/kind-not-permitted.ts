import { alone, fault, onRecordWith } from '../fault.ts'

export const kindNotPermitted = fault({
  id: 'standing/kind-not-permitted',
  actor: 'acquirer_support',
  weight: 20,
  says: {
    zh: ['预授权没开通', '退货功能没有权限', '这个交易类型没开'],
    en: ['pre-authorisation not enabled for us', 'refunds are not opened', 'transaction type not permitted on our contract'],
  },
  shows: {
    code: { '12': 0.43, '40': 0.37, '58': 0.12 },
    transaction: { type: { 'pre-authorisation': 0.35, refund: 0.2, 'off-line sale': 0.25 } },
    peers: alone,
  },
  provoke: onRecordWith({ kind: 'off-line sale' }),
})
