import { allCards, alone, fault, onRecord } from '../fault.ts'

export const agreementNotStarted = fault({
  id: 'qualification/agreement-not-started',
  actor: 'acquirer_ops',
  weight: 8,
  says: {
    zh: ['合同下月才生效，现在刷不了', '协议生效日还没到', '新协议下周开始'],
    en: ['contract starts next month', 'agreement is signed but not in force yet', 'start date of the agreement is in the future'],
  },
  shows: {
    code: { '03': 0.93 },
    merchant: { agreement: { 'not started': 0.7 }, new: { true: 0.35 }, status: { pending: 0.2 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: onRecord,
})
