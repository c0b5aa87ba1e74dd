import { allCards, fault, reported } from '../fault.ts'

export const settlementOverdue = fault({
  id: 'operation/settlement-overdue',
  actor: 'operator',
  weight: 40,
  says: {
    zh: ['提示请先结算', '好几天没做批结算了', '让我先结账才能刷', '上次日结没做'],
    en: ['says settle first', 'has not been settled for days', 'batch must be closed before new sales', 'end of day was never done'],
  },
  shows: { telemetry: { batch: { overdue: 0.6 }, batch_age_days: { '2..9': 0.4 } }, transaction: { scope: allCards } },
  provoke: reported,
})
