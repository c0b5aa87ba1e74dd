import { allCards, alone, fault, onRecord } from '../fault.ts'

export const settlementAccountMissing = fault({
  id: 'qualification/settlement-account-missing',
  actor: 'merchant',
  weight: 12,
  says: {
    zh: ['没有结算账户', '还没绑结算卡', '结算卡被删了'],
    en: ['no bank account on file', 'no settlement account yet', 'bank account was removed'],
  },
  shows: {
    code: { '03': 0.93 },
    merchant: { settlement_account: { missing: 0.75 }, status: { limited: 0.3 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: onRecord,
})
