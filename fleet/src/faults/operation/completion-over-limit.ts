import { done, fault } from '../fault.ts'
import { StageFailed } from '../stage.ts'

/** More than 115 % of what was pre-authorised (iso8583-unionpay-pos.md §6). */
export const completionOverLimit = fault({
  id: 'operation/completion-over-limit',
  actor: 'operator',
  weight: 20,
  says: {
    zh: ['预授权完成金额超了', '押金一千要扣一千五，不让做', '完成金额大于预授权的115%'],
    en: ['completion is more than the deposit allows', 'pre-authorised 1000, cannot complete 1500', 'completion amount over the limit'],
  },
  shows: { code: { '64': 0.93 }, transaction: { type: { completion: 0.9 }, amount: { over_original: 0.5 } } },
  provoke: done(async ({ signedOn, sale }) => {
    const till = await signedOn()
    const order = sale({ kind: 'pre-authorisation', amountFen: 10_000 })
    const { original } = await till.pay(order)
    if (original === null) throw new StageFailed('the pre-authorisation was not approved')
    return await till.pay({ ...order, kind: 'completion', amountFen: 15_000, original })
  }),
})
