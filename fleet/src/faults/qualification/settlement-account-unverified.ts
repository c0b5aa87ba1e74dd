import { allCards, alone, fault, onRecord } from '../fault.ts'

export const settlementAccountUnverified = fault({
  id: 'qualification/settlement-account-unverified',
  actor: 'merchant',
  weight: 40,
  says: {
    zh: ['结算账户没验证', '对公账户打款验证没做', '换了结算卡还没通过验证'],
    en: ['bank account not verified', 'never confirmed the test transfer', 'new account waits for verification'],
  },
  shows: {
    code: { '03': 0.93 },
    merchant: { settlement_account: { unverified: 0.75 }, status: { limited: 0.3 }, verified: { false: 0.2 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: onRecord,
})
