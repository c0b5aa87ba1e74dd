import { alone, fault, onRecordWith } from '../fault.ts'

export const microCreditLimit = fault({
  id: 'risk/micro-credit-limit',
  actor: 'merchant',
  weight: 30,
  says: {
    zh: ['小微商户信用卡一天只能一千', '信用卡刷不了，借记卡可以', '信用卡额度用完了，我们是小微'],
    en: ['small trader limit for credit cards reached', 'credit cards refused, debit works', 'only 1000 a day by credit card'],
  },
  shows: {
    code: { '61': 0.93 },
    merchant: { type: { 'micro merchant': 0.75 } },
    transaction: { card: { credit: 0.5 }, scope: { 'credit cards': 0.4 } },
    peers: alone,
  },
  provoke: onRecordWith({ card: 'credit' }),
})
