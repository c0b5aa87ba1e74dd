import { fault, whileHost } from '../fault.ts'

/** The institution has lost the network itself: nobody of its merchants can pay. */
export const hostUnreachable = fault({
  id: 'system/host-unreachable',
  actor: 'acquirer_ops',
  weight: 45,
  says: {
    zh: ['所有卡都提示发卡方或网络中心异常', '连锁几家店同时不行', '交易失败稍后重试，全都这样'],
    en: ['all cards say issuer or switch inoperative', 'every branch has it at the same time', 'nothing goes through, host not reachable'],
  },
  shows: {
    code: { '91': 0.8, '96': 0.13 },
    telemetry: { online: { true: 0.6 }, signed_in: { true: 0.4 } },
    transaction: { scope: { 'all cards': 0.6 } },
    peers: { scope: { 'same acquirer': 0.6 }, duration_min: { '3..60': 0.4 } },
  },
  provoke: whileHost({ link: 'down' }),
})
