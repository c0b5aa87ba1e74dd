import { alone, fault, reported } from '../fault.ts'

export const cardTablesOutdated = fault({
  id: 'software/card-tables-outdated',
  actor: 'acquirer_support',
  weight: 26,
  says: {
    zh: ['某家银行的新卡全都不认', 'AID参数没更新', '公钥更新失败', '新卡种读不了，老卡可以'],
    en: ['new cards of one bank are not recognised', 'CA keys not updated', 'AID table is old', 'card tables missing, new card types fail'],
  },
  shows: {
    code: { E313: 0.2, E314: 0.2, '15': 0.2 },
    telemetry: { card_tables: { outdated: 0.55 }, app_version: { outdated: 0.25 } },
    transaction: { scope: { 'one issuer': 0.3, 'one card type': 0.25 } },
    peers: alone,
  },
  provoke: reported,
})
