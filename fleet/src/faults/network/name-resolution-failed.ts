import { alone, fault, reported } from '../fault.ts'

export const nameResolutionFailed = fault({
  id: 'network/name-resolution-failed',
  actor: 'merchant',
  weight: 22,
  says: {
    zh: ['域名解析失败', 'DNS错误', '提示找不到服务器地址'],
    en: ['DNS error', 'cannot resolve the host name', 'server name not found'],
  },
  shows: {
    code: { E109: 0.5 },
    telemetry: {
      dns: { failed: 0.6 },
      connectivity: { wifi: 0.4, ethernet: 0.3 },
      online: { false: 0.4 },
      other_devices_online: { true: 0.2 },
    },
    peers: alone,
  },
  provoke: reported,
})
