import { alone, fault, reported } from '../fault.ts'

export const wifiUnreachable = fault({
  id: 'network/wifi-unreachable',
  actor: 'merchant',
  weight: 75,
  says: {
    zh: ['连不上WiFi', '换了无线密码以后POS连不上', 'WiFi搜得到但连不上', '无线要网页认证，机器弹不出来'],
    en: [
      'cannot join the Wi-Fi',
      'new Wi-Fi password and the terminal is off',
      'sees the network but does not connect',
      'guest Wi-Fi wants a login page',
    ],
  },
  shows: {
    code: { '-3008': 0.25, '-3005': 0.12 },
    telemetry: {
      connectivity: { wifi: 0.75 },
      wifi: { not_connected: 0.5, wrong_password: 0.2 },
      online: { false: 0.65 },
      other_devices_online: { true: 0.4 },
    },
    peers: alone,
  },
  provoke: reported,
})
