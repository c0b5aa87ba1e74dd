import { alone, fault, reported } from '../fault.ts'

export const accountNameMismatch = fault({
  id: 'qualification/account-name-mismatch',
  actor: 'merchant',
  weight: 24,
  says: {
    zh: ['结算卡户名和商户不一致', '用的是老婆的卡，说不同名', '账户名对不上被退回'],
    en: ['account holder is not the merchant', 'payout refused, name on the account differs', 'bank account is in another name'],
  },
  shows: { merchant: { settlement_account: { name_mismatch: 0.75 }, status: { limited: 0.2 } }, peers: alone },
  provoke: reported,
})
