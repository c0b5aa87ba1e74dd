import { alone, fault, reported } from '../fault.ts'

/** The small battery that keeps the clock: the date falls back whenever the terminal is switched off. */
export const clockBatteryFlat = fault({
  id: 'device/clock-battery-flat',
  actor: 'field_engineer',
  weight: 12,
  says: {
    zh: ['每次关机再开时间就回到2000年', '断电后日期不对，要重新设', '时间总是掉'],
    en: [
      'date goes back to 2000 each time it is switched off',
      'clock is lost after every power off',
      'have to set date and time every morning',
    ],
  },
  shows: {
    telemetry: { clock: { reset: 0.6 }, clock_offset: { years: 0.3 }, power: { recently_off: 0.3 } },
    peers: alone,
  },
  provoke: reported,
})
