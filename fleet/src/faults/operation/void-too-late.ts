import { done, fault } from '../fault.ts'
import { StageFailed } from '../stage.ts'

export const voidTooLate = fault({
  id: 'operation/void-too-late',
  actor: 'operator',
  weight: 25,
  says: {
    zh: ['昨天的交易今天撤销不了', '结算完了不能撤销', '隔天撤销提示失败'],
    en: ['cannot void a sale from yesterday', 'void refused after the batch was settled', 'too late to void'],
  },
  shows: {
    code: { '22': 0.5, '25': 0.25, '12': 0.19 },
    transaction: { type: { void: 0.85 }, age_d: { '1..3': 0.6 }, same_day: { false: 0.4 } },
  },
  provoke: done(async ({ signedOn, sale }) => {
    const till = await signedOn()
    const order = sale({ amountFen: 5_500 })
    const { original } = await till.pay(order)
    if (original === null) throw new StageFailed('the sale to be voided was not approved')
    await till.settle()
    await till.signOn()
    return await till.pay({ ...order, kind: 'sale void', original })
  }),
})
