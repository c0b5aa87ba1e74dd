import { answered, fault, oneCard } from '../fault.ts'

export const accountClosed = fault({
  id: 'cardholder/account-closed',
  actor: 'cardholder',
  weight: 16,
  says: {
    zh: ['客人这个账户已销户', '卡已经注销', '账户状态不正常'],
    en: ['account closed', 'the account behind the card no longer exists', 'cancelled card'],
  },
  shows: { code: { '42': 0.22, '53': 0.22, '52': 0.11, '39': 0.16, '46': 0.22 }, transaction: { scope: oneCard } },
  provoke: answered('53'),
})
