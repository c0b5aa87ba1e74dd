import { allCards, alone, fault, onRecord } from '../fault.ts'

export const personListed = fault({
  id: 'standing/person-listed',
  actor: 'acquirer_risk',
  weight: 8,
  says: {
    zh: ['法人在黑名单', '老板个人被列入失信', '负责人有风险记录'],
    en: ['the owner is on a list', 'responsible person is listed', 'our director has a bad record somewhere'],
  },
  shows: {
    code: { '58': 0.68, '03': 0.25 },
    merchant: { legal_person: { listed: 0.7 }, status: { suspended: 0.3 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: onRecord,
})
