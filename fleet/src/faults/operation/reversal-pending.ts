import { allCards, done, fault } from '../fault.ts'

/** The terminal may do nothing with money before its open reversal is answered, and there is no line to send it on. */
export const reversalPending = fault({
  id: 'operation/reversal-pending',
  actor: 'operator',
  weight: 25,
  says: {
    zh: ['提示有未完成冲正', '冲正失败，什么都做不了', '显示冲正未成功请先冲正'],
    en: ['reversal pending, does not go on', 'stuck on reversal failed', 'there is an unfinished reversal'],
  },
  shows: { telemetry: { reversal: { open: 0.6 }, online: { false: 0.25 }, signal: { weak: 0.3 } }, transaction: { scope: allCards } },
  provoke: done(async ({ signedOn, sale }) => {
    const till = await signedOn()
    const paying = till.pay(sale())
    setImmediate(() => till.line.cut())
    await paying
    return await till.pay(sale())
  }),
})
