import { alone, fault, onRecordWith } from '../fault.ts'

export const lendingMerchantCredit = fault({
  id: 'standing/lending-merchant-credit',
  actor: 'merchant',
  weight: 8,
  says: {
    zh: ['小贷公司不能刷信用卡', '理财类商户信用卡被拒', '借记卡可以，信用卡说行业限制'],
    en: ['lender may not take credit cards', 'finance company, credit refused, debit works', 'credit cards not allowed for our business'],
  },
  shows: {
    code: { '57': 0.62, '58': 0.31 },
    merchant: { industry: { lending: 0.65 } },
    transaction: { card: { credit: 0.6 }, scope: { 'credit cards': 0.4 } },
    peers: alone,
  },
  provoke: onRecordWith({ card: 'credit' }),
})
