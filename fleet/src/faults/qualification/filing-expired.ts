import { alone, fault, reported } from '../fault.ts'

export const filingExpired = fault({
  id: 'qualification/filing-expired',
  actor: 'merchant',
  weight: 12,
  says: {
    zh: ['备案过期了', '银联报备失效，通知重新报备', '五要素报备没更新'],
    en: ['scheme registration has lapsed', 'filing at the clearing house expired', 'registration with the scheme must be renewed'],
  },
  shows: { code: { '03': 0.2, '58': 0.15 }, merchant: { filing: { expired: 0.75 } }, peers: alone },
  provoke: reported,
})
