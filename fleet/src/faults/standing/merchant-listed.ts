import { allCards, alone, fault, onRecord } from '../fault.ts'

export const merchantListed = fault({
  id: 'standing/merchant-listed',
  actor: 'acquirer_risk',
  weight: 20,
  says: {
    zh: ['商户进了黑名单', '被列入风险名单', '支付协会名单上有我们'],
    en: ['merchant is on a block list', 'listed by the association', 'we are on a risk list'],
  },
  shows: {
    code: { '58': 0.46, '03': 0.46 },
    merchant: { listed: { true: 0.7 }, status: { suspended: 0.3 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: onRecord,
})
