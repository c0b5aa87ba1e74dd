import { cause, signs } from '../../cause.ts'
import { loadPaper } from '../../remedies/load-paper.ts'

export const printerOutOfPaper = cause({
  id: 'device/printer-out-of-paper',
  title: { zh: '打印机缺纸', en: 'Printer out of paper' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [loadPaper],
  source: 'article A4 (hardware)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '没纸了：装纸后按重打印，不用再刷卡。', en: 'Out of paper: load a roll and reprint; do not run the card again.' },
    merchant: {
      zh: '签购单没打出来不等于没收到钱，装纸后补打即可。',
      en: 'A missing slip does not mean missing money; load paper and reprint.',
    },
  },
  provedBy: { zh: '下一笔交易获批准并打印出签购单。', en: 'The next payment is approved and prints its slip.' },
  prior: { perTenThousand: 150, source: 'judgement' },
  signs: signs('judgement', {
    'printer:out_of_paper': 0.9,
    'paper_loaded:false': 0.85,
    'says:no-paper': 0.6,
    'says:no-slip-printed': 0.45,
    'transaction_status:approved_no_slip': 0.5,
  }),
})
