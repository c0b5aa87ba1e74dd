import { alone, fault, reported } from '../fault.ts'

export const salesSpike = fault({
  id: 'risk/sales-spike',
  actor: 'acquirer_risk',
  weight: 18,
  says: {
    zh: ['突然交易量大增被限', '新商户第一周做太多', '活动那天流水翻十倍就停了'],
    en: ['sales went up tenfold and we got limited', 'too much turnover for a new shop', 'volume spike during the promotion'],
  },
  shows: {
    merchant: { new: { true: 0.4 }, age_months: { '0..2': 0.4 }, status: { limited: 0.3 } },
    transaction: { volume: { spike: 0.6 } },
    peers: alone,
  },
  provoke: reported,
})
