import { alone, fault, reported } from '../fault.ts'

export const chargerFault = fault({
  id: 'device/charger-fault',
  actor: 'operator',
  weight: 45,
  says: {
    zh: ['插着充电器电量也不涨', '充电口松了充不进电', '充电灯不亮', '换了个充电头就能充', '座充没反应'],
    en: [
      'plugged in but it does not charge',
      'charging light stays off',
      'charging port is loose',
      'works with another charger',
      'cradle does not charge',
    ],
  },
  shows: {
    telemetry: { charging: { false: 0.7 }, power: { plugged_not_charging: 0.5 }, battery_pct: { '1..25': 0.6 }, battery: { low: 0.2 } },
    peers: alone,
  },
  provoke: reported,
})
