import { allCards, alone, fault, onRecord } from '../fault.ts'

export const legalPersonIdExpired = fault({
  id: 'qualification/legal-person-id-expired',
  actor: 'merchant',
  weight: 50,
  says: {
    zh: ['法人身份证过期', '老板身份证到期没更新', '证件到期提醒，说法人证件失效'],
    en: ['ID card of the legal person expired', 'owner has an expired ID', 'identity document on file is no longer valid'],
  },
  shows: {
    code: { '03': 0.93 },
    merchant: { legal_person: { id_expired: 0.7 }, documents: { expired: 0.2 }, status: { limited: 0.2, suspended: 0.15 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: onRecord,
})
