import { alone, fault, onRecord } from '../fault.ts'

export const cardListed = fault({
  id: 'risk/card-listed',
  actor: 'acquirer_risk',
  weight: 12,
  says: {
    zh: ['这张卡在黑名单', '提示受限卡，只有他这张', '卡被列入风险名单'],
    en: ['card is on a block list here', 'this one card is listed', 'card blocked by the acquirer'],
  },
  shows: { code: { '62': 0.93 }, transaction: { scope: { 'one card': 0.65 }, card: { listed: 0.45 } }, peers: alone },
  provoke: onRecord,
})
