import { alone, fault, reported } from '../fault.ts'

export const willNotStart = fault({
  id: 'device/will-not-start',
  actor: 'field_engineer',
  weight: 60,
  says: {
    zh: ['开机一直卡在logo', '反复重启进不去', '长按电源没反应，充了一夜电', '开机白屏不动', '机器死了开不起来'],
    en: [
      'stuck on the logo at start',
      'keeps rebooting',
      'does not turn on even after a night on the charger',
      'boot loop',
      'white screen at start and nothing more',
    ],
  },
  shows: {
    telemetry: { power: { boot_loop: 0.45, off: 0.25 }, online: { false: 0.7 }, uptime_days: { '0': 0.4 }, charging: { true: 0.3 } },
    peers: alone,
  },
  provoke: reported,
})
