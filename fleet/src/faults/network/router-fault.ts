import { fault, reported } from '../fault.ts'

export const routerFault = fault({
  id: 'network/router-fault',
  actor: 'merchant',
  weight: 50,
  says: {
    zh: ['重启路由器就好了，过一天又断', '路由器灯红的', '路由器死机，电脑也上不了网', '光猫有问题'],
    en: [
      'works after restarting the router, then fails again',
      'router shows a red light',
      'router hangs, the laptop is offline too',
      'the modem is broken',
    ],
  },
  shows: {
    telemetry: {
      connectivity: { wifi: 0.45, ethernet: 0.35 },
      router: { fault: 0.4 },
      online: { false: 0.6 },
      other_devices_online: { false: 0.6 },
    },
    peers: { scope: { 'same shop': 0.4 } },
  },
  provoke: reported,
})
