import { alone, fault, reported } from '../fault.ts'

export const patternSuspicious = fault({
  id: 'risk/pattern-suspicious',
  actor: 'acquirer_risk',
  weight: 30,
  says: {
    zh: ['说我们拆单，整数金额太多', '疑似套现被限', '交易都是整额被盯上了'],
    en: ['they say we split sales', 'round amounts look like cash-out', 'pattern of payments is suspicious, limited'],
  },
  shows: {
    code: { '57': 0.2, '61': 0.1 },
    transaction: { pattern: { 'round amounts': 0.35, 'split amounts': 0.25 }, repeat_same_amount: { true: 0.3 } },
    merchant: { status: { limited: 0.3 } },
    peers: alone,
  },
  provoke: reported,
})
