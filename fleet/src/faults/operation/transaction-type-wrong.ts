import { done, fault } from '../fault.ts'

/** A completion where there was never a pre-authorisation: somebody chose the wrong line of the menu. */
export const transactionTypeWrong = fault({
  id: 'operation/transaction-type-wrong',
  actor: 'operator',
  weight: 45,
  says: {
    zh: ['按成预授权了，应该是消费', '选错菜单，做成退货', '交易类型选错', '应该撤销却按了消费'],
    en: [
      'chose pre-authorisation instead of sale',
      'wrong menu, made a refund',
      'picked the wrong transaction type',
      'pressed sale when I wanted to void',
    ],
  },
  shows: {
    code: { '12': 0.62, '25': 0.16, '40': 0.16 },
    transaction: { type: { 'pre-authorisation': 0.3, refund: 0.25, completion: 0.15 } },
  },
  provoke: done(async ({ signedOn, sale }) => {
    const till = await signedOn()
    return await till.pay(
      sale({ kind: 'completion', original: { batch: 1, trace: 1, date: '0101', rrn: '000000000001', authCode: '000001' } }),
    )
  }),
})
