import { alone, fault, onRecordWith } from '../fault.ts'

export const paymentsTooFrequent = fault({
  id: 'risk/payments-too-frequent',
  actor: 'merchant',
  weight: 45,
  says: {
    zh: ['交易太频繁被拦', '短时间刷太多笔', '连续刷卡被限制', '提示操作频繁请稍后'],
    en: [
      'too many payments in a short time',
      'blocked for frequency',
      'rush hour, then everything refused as too frequent',
      'slow down, it says',
    ],
  },
  shows: {
    code: { '65': 0.86, '61': 0.07 },
    transaction: { count_10min: { '16..45': 0.7 }, scope: { 'all cards': 0.35, 'several cards': 0.2 } },
    peers: alone,
  },
  provoke: onRecordWith({ upTo: 40 }),
})
