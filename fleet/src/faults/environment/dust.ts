import { alone, fault, reported } from '../fault.ts'

export const dust = fault({
  id: 'environment/dust',
  actor: 'operator',
  weight: 16,
  says: {
    zh: ['面粉多，卡槽里都是灰，老读不出', '工地灰大，读卡时好时坏', '清一下灰就好了，过几天又这样'],
    en: [
      'flour in the slot, cards read badly',
      'building dust, reading comes and goes',
      'better after cleaning, but it comes back after some days',
    ],
  },
  shows: {
    telemetry: { chip_reader: { read_failures: 0.4, dirty: 0.2 }, dust: { true: 0.4 } },
    transaction: { failure_rate: { rising: 0.3 } },
    peers: alone,
  },
  provoke: reported,
})
