import { allCards, alone, fault, onRecord } from '../fault.ts'

export const agreementMissing = fault({
  id: 'qualification/agreement-missing',
  actor: 'merchant',
  weight: 14,
  says: {
    zh: ['协议还没签', '合同没签完', '电子协议待签署'],
    en: ['contract not signed yet', 'agreement is still open', 'never signed the acceptance agreement'],
  },
  shows: {
    code: { '03': 0.93 },
    merchant: { agreement: { missing: 0.65, unsigned: 0.15 }, status: { pending: 0.3 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: onRecord,
})
