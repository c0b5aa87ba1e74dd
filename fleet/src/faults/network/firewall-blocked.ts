import { fault, reported } from '../fault.ts'

export const firewallBlocked = fault({
  id: 'network/firewall-blocked',
  actor: 'merchant',
  weight: 32,
  says: {
    zh: ['公司网络装了防火墙后不通', '用手机热点就行，店里网络不行', '端口被封了', '商场统一网络把我们拦了'],
    en: [
      'works on my phone hotspot but not on the office network',
      'firewall blocks it',
      'port seems closed since IT changed something',
      'proxy in the mall network stops it',
    ],
  },
  shows: {
    telemetry: {
      hotspot: { ok: 0.6 },
      connectivity: { wifi: 0.45, ethernet: 0.4 },
      online: { false: 0.4 },
      port: { blocked: 0.25 },
      other_devices_online: { true: 0.4 },
    },
    peers: { scope: { 'same shop': 0.3 } },
  },
  provoke: reported,
})
