import { alone, fault, reported } from '../fault.ts'

export const printerOutOfPaper = fault({
  id: 'device/printer-out-of-paper',
  actor: 'operator',
  weight: 170,
  says: {
    zh: ['打印机提示没纸', '小票纸用完了', '显示缺纸，单子打不出来', '纸卷空了不知道怎么换', '交易过了，可是没有纸出单'],
    en: [
      'it says no paper',
      'paper roll is empty',
      'ran out of receipt paper',
      'printer wants a new roll',
      'sale went through but there is no paper left for the slip',
    ],
  },
  shows: {
    telemetry: { printer: { out_of_paper: 0.88, ok: 0.02 }, paper_loaded: { false: 0.4 } },
    transaction: { status: { approved_no_slip: 0.45 } },
    peers: alone,
  },
  provoke: reported,
})
