import { alone, fault, reported } from '../fault.ts'

export const printerFault = fault({
  id: 'device/printer-fault',
  actor: 'field_engineer',
  weight: 60,
  says: {
    zh: ['有纸也打不出来，纸不动', '打印机故障，换了纸还是不行', '打出来只有一半字', '打印很淡，换新纸也淡', '打印机没有任何声音'],
    en: [
      'printer does nothing although there is paper',
      'printer error, new roll did not help',
      'half of each line is missing',
      'very faint print even with a new roll',
      'printer is dead, motor silent',
    ],
  },
  shows: {
    telemetry: { printer: { fault: 0.75, ok: 0.08 }, paper_loaded: { true: 0.5 }, paper_new: { true: 0.35 } },
    transaction: { status: { approved_no_slip: 0.3 } },
    peers: alone,
  },
  provoke: reported,
})
