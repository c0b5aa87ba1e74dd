import { alone, fault, reported } from '../fault.ts'

export const contactlessReaderFault = fault({
  id: 'device/contactless-reader-fault',
  actor: 'field_engineer',
  weight: 45,
  says: {
    zh: ['挥卡没反应，手机闪付也不行，插卡可以', '拍卡没有滴声', '非接读不到任何卡', '云闪付碰一碰碰不上，换手机也一样'],
    en: [
      'tap does not work for cards nor phones',
      'no beep when tapping',
      'contactless is dead, insert works',
      'nobody can tap, everybody has to insert',
    ],
  },
  shows: {
    telemetry: { contactless: { fault: 0.6, read_failures: 0.2 }, chip_reader: { ok: 0.4 } },
    transaction: { entry_mode: { contactless: 0.7 }, scope: { 'all cards': 0.3, 'several cards': 0.3 } },
    peers: alone,
  },
  provoke: reported,
})
