import { alone, fault, reported } from '../fault.ts'

export const dropDamage = fault({
  id: 'device/drop-damage',
  actor: 'field_engineer',
  weight: 25,
  says: {
    zh: ['掉地上摔坏了', '从柜台摔下去以后就不灵了', '摔了一下外壳裂了', '小孩碰掉了，现在读不了卡'],
    en: [
      'fell on the floor and is broken',
      'dropped it, case cracked',
      'it fell off the counter and now misbehaves',
      'knocked over, does not read cards since',
    ],
  },
  shows: {
    telemetry: { dropped: { true: 0.75 }, display: { fault: 0.2 }, chip_reader: { fault: 0.15 }, tamper: { false: 0.4 } },
    peers: alone,
  },
  provoke: reported,
})
