import { alone, fault, reported } from '../fault.ts'

export const readerFault = fault({
  id: 'device/reader-fault',
  actor: 'field_engineer',
  weight: 45,
  says: {
    zh: ['什么卡都读不出，插的拍的都不行', '读卡器坏了', '所有读卡方式都失败', '读卡器不工作，换了十张卡'],
    en: [
      'reads no card at all, neither chip nor tap',
      'card reader is broken',
      'all ways of reading fail',
      'ten cards tried, none is read',
    ],
  },
  shows: {
    telemetry: { chip_reader: { fault: 0.45 }, contactless: { fault: 0.45 }, magstripe: { fault: 0.2 } },
    transaction: { scope: { 'all cards': 0.6 } },
    peers: alone,
  },
  provoke: reported,
})
