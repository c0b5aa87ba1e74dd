import { done, fault } from '../fault.ts'
import { StageFailed } from '../stage.ts'

export const refundOverOriginal = fault({
  id: 'operation/refund-over-original',
  actor: 'operator',
  weight: 20,
  says: {
    zh: ['退货金额比原来的大', '退多了提示超限', '已经退过一次，再退不让'],
    en: ['refund larger than the sale', 'refunded part already, the rest is too much', 'refund exceeds the original'],
  },
  shows: { code: { '61': 0.58, '64': 0.35 }, transaction: { type: { refund: 0.9 }, amount: { over_original: 0.6 } } },
  provoke: done(async ({ signedOn, sale }) => {
    const till = await signedOn()
    const order = sale({ amountFen: 5_000 })
    const { original } = await till.pay(order)
    if (original === null) throw new StageFailed('the sale to be refunded was not approved')
    return await till.pay({ ...order, kind: 'refund', amountFen: 50_000, original })
  }),
})
