import { cause, signs } from '../../cause.ts'
import { cleanPrintHead } from '../../remedies/clean-print-head.ts'
import { repairOnSite } from '../../remedies/repair-on-site.ts'
import { replaceTerminal } from '../../remedies/replace-terminal.ts'
import { reprintOrElectronicSlip } from '../../remedies/reprint-or-electronic-slip.ts'
import { restartTerminal } from '../../remedies/restart-terminal.ts'

export const printerFault = cause({
  id: 'device/printer-fault',
  title: { zh: '打印机故障', en: 'Printer fault' },
  needs: [],
  answer: null,
  actor: 'field engineer',
  remedies: [reprintOrElectronicSlip, cleanPrintHead, restartTerminal, repairOnSite, replaceTerminal],
  source: 'article A4 (hardware)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: {
      zh: '打印机有故障，但收款不受影响：先查询结果，用电子签购单。',
      en: 'The printer is faulty but payments work: look the result up and use electronic slips.',
    },
    merchant: { zh: '清洁打印头并重启一次，不行就报修。', en: 'Clean the print head and restart once; otherwise have it repaired.' },
  },
  provedBy: { zh: '下一笔交易获批准并打印出签购单。', en: 'The next payment is approved and prints its slip.' },
  prior: { perTenThousand: 110, source: 'judgement' },
  signs: signs('judgement', {
    'printer:fault': 0.85,
    'printer:faint': 0.1,
    'says:printer-error': 0.5,
    'says:no-slip-printed': 0.45,
    'says:faint-print': 0.25,
    'says:needs-repair': 0.15,
    'transaction_status:approved_no_slip': 0.3,
  }),
})
