import { cause, signs } from '../../cause.ts'
import { letPrinterCool } from '../../remedies/let-printer-cool.ts'

export const printerOverheated = cause({
  id: 'device/printer-overheated',
  title: { zh: '打印头过热', en: 'Print head overheated' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [letPrinterCool],
  source: 'article A4 (hardware)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '打印头太热，停10分钟再补打。', en: 'The print head is too hot: wait ten minutes and reprint.' },
    merchant: { zh: '连续打印太多会过热，长汇总单分开打。', en: 'Printing too much at once overheats it; print long reports in parts.' },
  },
  provedBy: { zh: '下一笔交易获批准并打印出签购单。', en: 'The next payment is approved and prints its slip.' },
  prior: { perTenThousand: 20, source: 'judgement' },
  signs: signs('judgement', {
    'temperature:high': 0.35,
    'printer:overheated': 0.9,
    'says:printer-hot': 0.6,
    'says:too-hot': 0.4,
    'says:no-slip-printed': 0.3,
    'helped:waiting': 0.3,
  }),
})
