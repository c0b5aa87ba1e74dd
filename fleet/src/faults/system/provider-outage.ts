import { fault, reported } from '../fault.ts'

export const providerOutage = fault({
  id: 'system/provider-outage',
  actor: 'vendor',
  weight: 30,
  says: {
    zh: ['收银云平台挂了', '服务商接口全部500', '状态页显示服务中断', '云端打不开，POS登录不了'],
    en: [
      'the provider status page shows an outage',
      'cloud platform down',
      'API gives 500 for everybody',
      'cannot reach the payment service, their site says incident',
    ],
  },
  shows: {
    code: { '500': 0.2, '503': 0.25 },
    telemetry: { online: { true: 0.4 }, cloud: { unavailable: 0.4 } },
    transaction: { scope: { 'all cards': 0.4 } },
    peers: { scope: { 'same provider': 0.5, nationwide: 0.15 } },
  },
  provoke: reported,
})
