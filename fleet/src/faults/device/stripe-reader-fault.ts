import { alone, fault, reported } from '../fault.ts'

export const stripeReaderFault = fault({
  id: 'device/stripe-reader-fault',
  actor: 'field_engineer',
  weight: 40,
  says: {
    zh: ['刷磁条怎么刷都不读', '刷卡槽没反应，换卡也不行', '磁条卡要刷十几次', '磁头坏了，插卡没事'],
    en: ['swiping does nothing', 'cannot read any magnetic stripe', 'have to swipe ten times', 'swipe reader dead, chip is fine'],
  },
  shows: {
    telemetry: { magstripe: { fault: 0.6, read_failures: 0.2 }, chip_reader: { ok: 0.4 } },
    transaction: { entry_mode: { swiped: 0.7 }, scope: { 'several cards': 0.4, 'all cards': 0.2 } },
    peers: alone,
  },
  provoke: reported,
})
