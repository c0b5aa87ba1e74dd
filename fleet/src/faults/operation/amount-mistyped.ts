import { done, fault } from '../fault.ts'
import { StageFailed } from '../stage.ts'

export const amountMistyped = fault({
  id: 'operation/amount-mistyped',
  actor: 'operator',
  weight: 60,
  says: {
    zh: ['金额输错了，多按了两个0', '把15块打成1500', '小数点没按，金额不对', '输错金额怎么办'],
    en: ['typed the wrong amount', 'keyed 1500 instead of 15', 'forgot the decimal point', 'amount does not match the bill'],
  },
  shows: { code: { '13': 0.47, '64': 0.47 }, transaction: { amount: { mismatch: 0.4, large: 0.2 } } },
  provoke: done(async ({ signedOn, sale }) => {
    const till = await signedOn()
    const order = sale({ amountFen: 1_500 })
    const { original } = await till.pay(order)
    if (original === null) throw new StageFailed('the sale to be voided was not approved')
    return await till.pay({ ...order, kind: 'sale void', amountFen: 150_000, original })
  }),
})
