import { answered, fault } from '../fault.ts'

export const amountMistyped = fault({
  id: 'operation/amount-mistyped',
  actor: 'operator',
  weight: 60,
  says: {
    zh: ['金额输错了，多按了两个0', '把15块打成1500', '小数点没按，金额不对', '输错金额怎么办'],
    en: ['typed the wrong amount', 'keyed 1500 instead of 15', 'forgot the decimal point', 'amount does not match the bill'],
  },
  shows: { code: { '13': 0.3 }, transaction: { amount: { mismatch: 0.4, large: 0.2 } } },
  provoke: answered('13'),
})
