import { cause, signs } from '../../cause.ts'
import { clearPaperJam } from '../../remedies/clear-paper-jam.ts'
import { repairOnSite } from '../../remedies/repair-on-site.ts'

export const printerJam = cause({
  id: 'device/printer-jam',
  title: { zh: '打印机卡纸', en: 'Paper jam' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [clearPaperJam, repairOnSite],
  source: 'article A4 (hardware)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: {
      zh: '纸卡住了：打开盖子顺着拉出来，重新装好再补打。',
      en: 'The paper is jammed: open the lid, pull it along its path, load again and reprint.',
    },
    merchant: {
      zh: '经常卡纸请检查纸的尺寸和胶辊，必要时报修。',
      en: 'Frequent jams: check paper size and roller, have it repaired if need be.',
    },
  },
  provedBy: { zh: '下一笔交易获批准并打印出签购单。', en: 'The next payment is approved and prints its slip.' },
  prior: { perTenThousand: 45, source: 'judgement' },
  signs: signs('judgement', {
    'printer:jam': 0.8,
    'printer:cover_open': 0.1,
    'says:paper-jam': 0.7,
    'says:no-slip-printed': 0.3,
    'says:paper-cover': 0.15,
  }),
})
