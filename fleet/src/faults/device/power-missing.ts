import { alone, fault, reported } from '../fault.ts'

export const powerMissing = fault({
  id: 'device/power-missing',
  actor: 'operator',
  weight: 60,
  says: {
    zh: ['插座没电，机器不亮', '电源线掉了', '适配器灯不亮，机器开不了', '店里跳闸了吧，POS也没电'],
    en: [
      'no power at the socket',
      'power cable fell out',
      'adapter light is off',
      'nothing lights up, the plug was loose',
      'the whole counter has no electricity',
    ],
  },
  shows: {
    telemetry: { power: { none: 0.7 }, online: { false: 0.7 }, charging: { false: 0.3 }, display: { blank: 0.2 } },
    peers: alone,
  },
  provoke: reported,
})
