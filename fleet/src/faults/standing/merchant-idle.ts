import { allCards, alone, fault, onRecord } from '../fault.ts'

export const merchantIdle = fault({
  id: 'standing/merchant-idle',
  actor: 'merchant',
  weight: 26,
  says: {
    zh: ['好久没用，再开店就不能刷了', '长期不交易被停', '半年没刷，说要重新核实'],
    en: ['not used for a long time, now refused', 'inactive for months', 'dormant account, wants a new check'],
  },
  shows: {
    code: { '03': 0.62, '58': 0.31 },
    merchant: { months_idle: { '3..18': 0.75 }, status: { inactive: 0.25 } },
    telemetry: { idle_days: { '95..500': 0.3 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: onRecord,
})
