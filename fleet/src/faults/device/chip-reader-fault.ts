import { alone, done, fault } from '../fault.ts'

/** The chip cannot be read, so the cashier swipes, and the network does not allow that for a card with a chip. */
export const chipReaderFault = fault({
  id: 'device/chip-reader-fault',
  actor: 'field_engineer',
  weight: 90,
  says: {
    zh: ['插卡没反应，好几张卡都这样，挥卡可以', '读不了芯片，换了卡也不行', '插卡提示读卡失败，拍卡没问题', 'IC卡插口坏了吧，都读不出来'],
    en: [
      'chip cards cannot be read, tapping works',
      'insert does nothing with any card',
      'chip error on every card, contactless is fine',
      'card slot does not read chips',
    ],
  },
  shows: {
    telemetry: { chip_reader: { fault: 0.6, read_failures: 0.2 }, contactless: { ok: 0.4 } },
    transaction: { entry_mode: { chip: 0.6 }, scope: { 'all cards': 0.35, 'several cards': 0.3 }, failure_rate: { high: 0.2 } },
    peers: alone,
  },
  provoke: done(async ({ signedOn, sale }) => {
    const till = await signedOn()
    return await till.pay(sale({ entryMode: 'fallback', amountFen: 8_845 }))
  }),
})
