import { allCards, alone, done, fault } from '../fault.ts'

export const lineDown = fault({
  id: 'network/line-down',
  actor: 'merchant',
  weight: 120,
  says: {
    zh: ['没网络，通讯失败', '店里宽带断了', '连接失败，重试也不行', '网络断开了机器联不上'],
    en: ['no connection', 'internet in the shop is down', 'communication failed, every time', 'nothing in the shop is online'],
  },
  shows: {
    code: { E104: 0.53, '-304': 0.4 },
    telemetry: {
      connectivity: { ethernet: 0.35, wifi: 0.3, none: 0.2 },
      online: { false: 0.75 },
      other_devices_online: { false: 0.5 },
      signed_in: { true: 0.2 },
    },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: done(async ({ terminal, sale }) => {
    const till = terminal()
    till.line.cut()
    return await till.pay(sale())
  }),
})
