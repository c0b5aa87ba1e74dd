import { alone, fault, onRecord } from '../fault.ts'

export const amountOverLimit = fault({
  id: 'risk/amount-over-limit',
  actor: 'merchant',
  weight: 80,
  says: {
    zh: ['单笔超限额', '大额刷不了，小的可以', '交易金额超限', '一笔五万的过不去'],
    en: [
      'over the single limit',
      'large amount refused, small ones work',
      'exceeds amount limit of the shop',
      'cannot take 50,000 in one go',
    ],
  },
  shows: {
    code: { '61': 0.88, '13': 0.05 },
    transaction: { amount: { large: 0.6, over_limit: 0.3 }, scope: { 'several cards': 0.35 } },
    peers: alone,
  },
  provoke: onRecord,
})
