import { done, fault } from '../fault.ts'

/** Trace numbers that were already used: after a restored back-up, or two terminals with one number. */
export const traceDuplicate = fault({
  id: 'software/trace-duplicate',
  actor: 'acquirer_support',
  weight: 16,
  says: {
    zh: ['流水号重复，每笔都说重复交易', '恢复备份以后全部报94', '流水号倒回去了'],
    en: ['trace number repeated, every sale is called a duplicate', 'all duplicates since the restore', 'trace counter went backwards'],
  },
  shows: {
    code: { '94': 0.93 },
    telemetry: { trace: { behind: 0.45 }, restored: { true: 0.3 } },
    transaction: { scope: { 'all cards': 0.55 }, repeat_same_amount: { false: 0.3 } },
  },
  provoke: done(async ({ signedOn, sale }) => {
    const till = await signedOn()
    const order = sale()
    const wanted = till.request(order)
    await till.send(wanted, order)
    return await till.send({ ...wanted, fields: { ...wanted.fields, 4: String(order.amountFen + 100).padStart(12, '0') } }, order)
  }),
})
