import { fault, reported } from '../fault.ts'

export const settlementDelay = fault({
  id: 'system/settlement-delay',
  actor: 'acquirer_ops',
  weight: 26,
  says: {
    zh: ['昨天的钱还没到账，别家也没到', '到账延迟', '清算系统延迟，公告说今天补'],
    en: ['yesterday payout has not arrived, others wait too', 'settlement is late', 'payouts delayed, they put up a notice'],
  },
  shows: {
    transaction: { status: { approved_not_settled: 0.55 } },
    merchant: { status: { active: 0.4 } },
    peers: { scope: { 'same acquirer': 0.5 } },
  },
  provoke: reported,
})
