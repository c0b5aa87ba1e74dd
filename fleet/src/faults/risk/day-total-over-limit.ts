import { alone, fault, onRecordWith } from '../fault.ts'

export const dayTotalOverLimit = fault({
  id: 'risk/day-total-over-limit',
  actor: 'merchant',
  weight: 40,
  says: {
    zh: ['今天额度用完了', '日累计超限', '下午开始每笔都超限', '当日限额到了'],
    en: [
      'daily limit used up',
      'day total exceeded',
      'everything refused since the afternoon, limit of the day',
      'reached our daily maximum',
    ],
  },
  shows: { code: { '61': 0.93 }, transaction: { cumulative: { over_day_limit: 0.65 }, scope: { 'all cards': 0.4 } }, peers: alone },
  provoke: onRecordWith({ upTo: 3 }),
})
