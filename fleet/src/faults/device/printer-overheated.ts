import { alone, fault, reported } from '../fault.ts'

export const printerOverheated = fault({
  id: 'device/printer-overheated',
  actor: 'operator',
  weight: 35,
  says: {
    zh: ['打印头过热，等一会儿又能打', '连着打了几十张单后停了', '提示打印机温度过高', '打总账打到一半不动了，机身很烫'],
    en: [
      'print head too hot',
      'stopped printing after a long batch report',
      'says printer overheated, works again after some minutes',
      'printing a long journal and it quit, feels hot',
    ],
  },
  shows: {
    telemetry: { printer: { overheated: 0.8 }, temperature: { high: 0.35 }, paper_loaded: { true: 0.3 } },
    peers: alone,
  },
  provoke: reported,
})
