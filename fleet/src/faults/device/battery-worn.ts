import { alone, fault, reported } from '../fault.ts'

export const batteryWorn = fault({
  id: 'device/battery-worn',
  actor: 'vendor',
  weight: 50,
  says: {
    zh: ['充满电用不到一小时就没了', '电池不耐用，拔掉充电器就关机', '电量从60%直接掉到关机', '电池鼓包了'],
    en: [
      'battery lasts less than an hour',
      'dies as soon as I unplug it',
      'jumps from 60 percent to off',
      'battery is swollen',
      'charged all night and empty by ten',
    ],
  },
  shows: {
    telemetry: { battery: { worn: 0.5 }, battery_pct: { '15..70': 0.4 }, charging: { true: 0.3 }, power: { sudden_off: 0.4 } },
    peers: alone,
  },
  provoke: reported,
})
