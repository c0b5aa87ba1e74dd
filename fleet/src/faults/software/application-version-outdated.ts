import { allCards, alone, done, fault } from '../fault.ts'

export const applicationVersionOutdated = fault({
  id: 'software/application-version-outdated',
  actor: 'operator',
  weight: 60,
  says: {
    zh: ['应用版本过低请更新', '提示版本太旧', '不升级不让用', '说要更新程序'],
    en: ['version too old, please update', 'app must be updated', 'refuses because of an old version', 'outdated application'],
  },
  shows: { telemetry: { app_version: { outdated: 0.85 }, update: { available: 0.4 } }, transaction: { scope: allCards }, peers: alone },
  provoke: done(async ({ signedOn, sale }) => {
    const till = await signedOn({ applicationVersion: '0.9.0' })
    return await till.pay(sale())
  }),
})
