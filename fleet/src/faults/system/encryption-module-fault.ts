import { fault, whileHost } from '../fault.ts'

export const encryptionModuleFault = fault({
  id: 'system/encryption-module-fault',
  actor: 'acquirer_ops',
  weight: 18,
  says: {
    zh: ['签到都失败，说安全处理失败', '加密机故障', '所有机器签到不上'],
    en: ['security processing failure on all terminals', 'HSM trouble at the acquirer', 'nobody can sign on, key error'],
  },
  shows: {
    code: { A7: 0.67, '96': 0.17, '63': 0.09 },
    telemetry: { signed_in: { false: 0.5 } },
    transaction: { scope: { 'all cards': 0.5 } },
    peers: { scope: { 'same acquirer': 0.55 } },
  },
  provoke: whileHost({ answerAll: 'A7' }),
})
