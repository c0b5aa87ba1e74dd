import { alone, fault, reported } from '../fault.ts'

export const printerJam = fault({
  id: 'device/printer-jam',
  actor: 'operator',
  weight: 70,
  says: {
    zh: ['纸卡住了，盖子打不开', '打印机卡纸，嗒嗒响', '小票皱成一团出不来', '纸走一半就卡', '换纸以后卡住了'],
    en: [
      'paper is jammed',
      'the receipt crumples up inside',
      'printer clicks and the paper does not move',
      'paper stuck, cannot open the lid',
      'slip gets stuck half way',
    ],
  },
  shows: {
    telemetry: { printer: { jam: 0.75, fault: 0.08 }, paper_loaded: { true: 0.3 } },
    transaction: { status: { approved_no_slip: 0.3 } },
    peers: alone,
  },
  provoke: reported,
})
