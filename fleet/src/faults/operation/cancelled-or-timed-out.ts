import { fault, reported } from '../fault.ts'

export const cancelledOrTimedOut = fault({
  id: 'operation/cancelled-or-timed-out',
  actor: 'operator',
  weight: 45,
  says: {
    zh: ['客人找卡太久，界面超时退出了', '等插卡等超时', '我按错返回键，交易取消了'],
    en: ['timed out waiting for the card', 'took too long, went back to the menu', 'I pressed the back key by mistake'],
  },
  shows: { code: { E326: 0.25 }, transaction: { status: { timed_out_at_entry: 0.45, cancelled: 0.3 } } },
  provoke: reported,
})
