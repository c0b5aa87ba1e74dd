import { allCards, alone, fault, onRecord } from '../fault.ts'

export const verificationOverdue = fault({
  id: 'qualification/verification-overdue',
  actor: 'merchant',
  weight: 12,
  says: {
    zh: ['三个月没刷，要重新核实身份', '提示需重新验证商户身份', '通知说久未交易先认证'],
    en: [
      'no sales for three months, must verify again',
      'identity has to be confirmed again after a pause',
      'asked to re-verify because we were closed for the season',
    ],
  },
  shows: {
    code: { '03': 0.93 },
    merchant: { months_idle: { '3..5': 0.5 }, verified: { overdue: 0.4 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: onRecord,
})
