import { answered, fault } from '../fault.ts'

export const acquirerHostTimeout = fault({
  id: 'system/acquirer-host-timeout',
  actor: 'acquirer_ops',
  weight: 45,
  says: {
    zh: ['每张卡都超时', '一直等到98', '好几张不同银行的卡都超时', '收单主机没应答'],
    en: ['every card times out', '98 on cards of different banks', 'no answer from the host', 'timeouts on all cards since noon'],
  },
  shows: {
    code: { '98': 0.82, '68': 0.11 },
    telemetry: { online: { true: 0.6 } },
    transaction: { scope: { 'several cards': 0.5, 'all cards': 0.3 } },
    peers: { scope: { 'same acquirer': 0.45 } },
  },
  provoke: answered('87'),
})
