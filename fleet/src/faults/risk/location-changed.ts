import { allCards, alone, done, fault } from '../fault.ts'

export const locationChanged = fault({
  id: 'risk/location-changed',
  actor: 'merchant',
  weight: 45,
  says: {
    zh: ['机器搬到新店以后不能用', '提示位置异常', '超出使用范围', '带到外地展会刷不了'],
    en: [
      'moved to a new shop and it stopped',
      'location not allowed',
      'outside of the permitted area',
      'took it to a fair in another city',
    ],
  },
  shows: {
    code: { '58': 0.93 },
    telemetry: { relocated: { true: 0.65 }, location: { changed: 0.3 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: done(async ({ signedOn, identity, sale }) => {
    const { latitude, longitude } = identity.place ?? { latitude: 31.23, longitude: 121.47 }
    const till = await signedOn({ place: { latitude: latitude + 0.6, longitude: longitude - 0.6 } })
    return await till.pay(sale())
  }),
})
