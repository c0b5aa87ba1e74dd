import { done, fault } from '../fault.ts'
import { drawCard } from '../../cards.ts'
import { StageFailed } from '../stage.ts'

export const originalCardDiffers = fault({
  id: 'operation/original-card-differs',
  actor: 'operator',
  weight: 16,
  says: {
    zh: ['退货刷的不是原来那张卡', '客人换了卡来退款，被拒', '撤销时插错卡'],
    en: [
      'refund with another card than the one that paid',
      'customer brought a different card for the refund',
      'wrong card put in for the void',
    ],
  },
  shows: { code: { '14': 0.93 }, transaction: { type: { refund: 0.55, void: 0.35 }, card: { differs: 0.35 } } },
  provoke: done(async ({ signedOn, sale, random }) => {
    const till = await signedOn()
    const order = sale({ amountFen: 6_600 })
    const { original } = await till.pay(order)
    if (original === null) throw new StageFailed('the sale to be voided was not approved')
    return await till.pay({ ...order, kind: 'sale void', card: drawCard(random, 'credit'), original })
  }),
})
