import { allCards, alone, fault, onRecord } from '../fault.ts'

export const locationUnknown = fault({
  id: 'risk/location-unknown',
  actor: 'merchant',
  weight: 20,
  says: {
    zh: ['定位没开，提示无法获取位置', '获取位置失败不让交易', '移动POS没有定位'],
    en: ['no position, location is off', 'cannot find my location', 'GPS not available, refuses the sale'],
  },
  shows: { code: { '58': 0.93 }, telemetry: { location: { unknown: 0.65 } }, transaction: { scope: allCards }, peers: alone },
  provoke: onRecord,
})
