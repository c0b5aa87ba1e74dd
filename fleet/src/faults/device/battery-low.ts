import { alone, fault, reported } from '../fault.ts'

export const batteryLow = fault({
  id: 'device/battery-low',
  actor: 'operator',
  weight: 130,
  says: {
    zh: ['电量低，打不了单', '快没电了一刷就关机', '提示请充电', '电池红了不让交易', '忘了充电'],
    en: [
      'battery low, please charge',
      'it shuts down because it is nearly empty',
      'red battery, does not take the payment',
      'forgot to charge it overnight',
      'low battery warning and no printing',
    ],
  },
  shows: {
    telemetry: { battery_pct: { '1..9': 0.75, '10..14': 0.1 }, battery: { low: 0.3 }, charging: { false: 0.5 } },
    peers: alone,
  },
  provoke: reported,
})
