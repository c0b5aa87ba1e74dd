import { cause, signs } from '../../cause.ts'
import { changePaperRoll } from '../../remedies/change-paper-roll.ts'
import { loadPaper } from '../../remedies/load-paper.ts'

export const paperWrong = cause({
  id: 'device/paper-wrong',
  title: { zh: '打印纸不对或装反', en: 'Wrong paper or loaded the wrong way' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [changePaperRoll, loadPaper],
  source: 'article A4 (hardware)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: {
      zh: '纸装反了或不是热敏纸：翻过来装，光滑面朝打印头。',
      en: 'The roll is the wrong way round or not thermal: turn it, coated side to the head.',
    },
    merchant: { zh: '请用57毫米热敏纸。', en: 'Use 57 mm thermal paper.' },
  },
  provedBy: { zh: '下一笔交易获批准并打印出签购单。', en: 'The next payment is approved and prints its slip.' },
  prior: { perTenThousand: 40, source: 'judgement' },
  signs: signs('judgement', {
    'transaction_status:approved_no_slip': 0.3,
    'printer:faint': 0.5,
    'paper_new:true': 0.6,
    'paper_loaded:true': 0.3,
    'says:wrong-paper': 0.4,
    'says:faint-print': 0.55,
    'says:no-slip-printed': 0.2,
  }),
})
