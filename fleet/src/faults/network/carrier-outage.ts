import { allCards, fault, reported } from '../fault.ts'

export const carrierOutage = fault({
  id: 'network/carrier-outage',
  actor: 'telecom',
  weight: 45,
  says: {
    zh: ['这一片移动信号都没了，手机也上不了网', '附近几家店的机器都不行', '联通好像故障了', '运营商基站坏了'],
    en: [
      'the mobile network is down here, phones too',
      'all shops in the street have no data',
      'carrier outage',
      'nobody on this network has a signal',
    ],
  },
  shows: {
    code: { E103: 0.2, E104: 0.2 },
    telemetry: { connectivity: { cellular: 0.75 }, signal: { none: 0.45, good: 0.15 }, online: { false: 0.75 }, sim: { ok: 0.3 } },
    transaction: { scope: allCards },
    peers: { scope: { 'same carrier': 0.5, 'same carrier and region': 0.25 }, carrier: { down: 0.6 }, duration_min: { '10..180': 0.5 } },
  },
  provoke: reported,
})
