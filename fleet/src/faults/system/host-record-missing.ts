import { alone, fault, reported } from '../fault.ts'

export const hostRecordMissing = fault({
  id: 'system/host-record-missing',
  actor: 'acquirer_ops',
  weight: 16,
  says: {
    zh: ['机器和资料都对，主机说没有密钥', '后台能看到终端，交易说找不到', '系统迁移以后我们这台就不行了'],
    en: [
      'host has no key for this terminal',
      'back office shows the terminal but the host does not know it',
      'not found since they migrated the system',
    ],
  },
  shows: {
    code: { '96': 0.25, '97': 0.3, A7: 0.1 },
    telemetry: { keys_loaded: { true: 0.4 }, signed_in: { false: 0.5 } },
    merchant: { status: { active: 0.5 } },
    transaction: { scope: { 'all cards': 0.4 } },
    peers: alone,
  },
  provoke: reported,
})
