import { alone, fault, reported } from '../fault.ts'

export const addressSettingsWrong = fault({
  id: 'network/address-settings-wrong',
  actor: 'acquirer_support',
  weight: 26,
  says: {
    zh: ['IP地址冲突', '获取不到IP', '换了网段以后固定IP不通', '网关设错了'],
    en: ['IP address conflict', 'gets no address from DHCP', 'static IP is wrong since the new router', 'gateway address not right'],
  },
  shows: {
    code: { '-401': 0.4 },
    telemetry: {
      ip: { conflict: 0.35, none: 0.3, '169.254': 0.15 },
      connectivity: { ethernet: 0.5, wifi: 0.25 },
      online: { false: 0.6 },
      other_devices_online: { true: 0.3 },
    },
    peers: alone,
  },
  provoke: reported,
})
