import { allCards, alone, fault, onRecord } from '../fault.ts'

export const merchantClosed = fault({
  id: 'standing/merchant-closed',
  actor: 'acquirer_support',
  weight: 22,
  says: {
    zh: ['商户号已注销', '我们退过机，又想用', '销户了还在刷'],
    en: ['merchant account closed', 'we gave it up last year and want to use it again', 'account was cancelled'],
  },
  shows: { code: { '03': 0.93 }, merchant: { status: { closed: 0.75 } }, transaction: { scope: allCards }, peers: alone },
  provoke: onRecord,
})
