import { alone, fault, reported } from '../fault.ts'

export const clockWrong = fault({
  id: 'software/clock-wrong',
  actor: 'operator',
  weight: 28,
  says: {
    zh: ['机器时间不对，差了好几天', '日期是去年的', '提示时间错误', '时钟慢了两个小时'],
    en: ['date and time are wrong', 'clock is two days off', 'says time error', 'receipts show last year'],
  },
  shows: {
    code: { '-350': 0.15, '54': 0.1 },
    telemetry: { clock: { wrong: 0.6 }, clock_offset: { days: 0.3, hours: 0.2 } },
    transaction: { scope: { 'several cards': 0.3 } },
    peers: alone,
  },
  provoke: reported,
})
