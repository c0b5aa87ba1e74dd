import { alone, fault, reported } from '../fault.ts'

export const settlementAccountInvalid = fault({
  id: 'qualification/settlement-account-invalid',
  actor: 'merchant',
  weight: 18,
  says: {
    zh: ['结算卡注销了，钱退回来了', '打款失败，账号不对', '结算账户被冻结到不了账'],
    en: ['payout came back, account closed', 'bank returned the transfer', 'account number for payouts is wrong'],
  },
  shows: {
    merchant: { settlement_account: { invalid: 0.45, closed: 0.3 } },
    transaction: { status: { approved_not_settled: 0.3 } },
    peers: alone,
  },
  provoke: reported,
})
