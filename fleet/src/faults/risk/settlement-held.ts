import { alone, fault, reported } from '../fault.ts'

export const settlementHeld = fault({
  id: 'risk/settlement-held',
  actor: 'acquirer_risk',
  weight: 24,
  says: {
    zh: ['钱被扣住不结算', '延迟结算，说风险核查', '资金冻结不到账，交易正常'],
    en: ['payout is on hold', 'they keep our money for a review', 'sales work but settlement is held'],
  },
  shows: {
    merchant: { settlement: { held: 0.6 }, status: { active: 0.3 } },
    transaction: { status: { approved_not_settled: 0.4 } },
    peers: alone,
  },
  provoke: reported,
})
