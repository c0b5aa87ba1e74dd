import { answered, fault } from '../fault.ts'

export const acquirerHostDown = fault({
  id: 'system/acquirer-host-down',
  actor: 'acquirer_ops',
  weight: 55,
  says: {
    zh: ['收单公司系统挂了，群里都在说', '全部商户都刷不了', '后台也登不上', '提示系统异常'],
    en: [
      'the acquirer is down, everybody complains',
      'their whole platform is off',
      'cannot log in to the back office either',
      'system malfunction for all merchants',
    ],
  },
  shows: {
    code: { '96': 0.8, '91': 0.13 },
    telemetry: { online: { true: 0.5 }, host: { unreachable: 0.3 } },
    transaction: { scope: { 'all cards': 0.6 } },
    peers: { scope: { 'same acquirer': 0.65 }, duration_min: { '10..240': 0.5 } },
  },
  provoke: answered('96'),
})
