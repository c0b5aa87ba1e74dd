import { cause, signs } from '../../cause.ts'
import { askToOpenFunction } from '../../remedies/ask-to-open-function.ts'
import { useAnotherReader } from '../../remedies/use-another-reader.ts'

export const entryNotAllowed = cause({
  id: 'operation/entry-not-allowed',
  title: { zh: '不允许手工输入卡号', en: 'Manual entry not allowed' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [useAnotherReader, askToOpenFunction],
  source: 'article A4 (operator)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: {
      zh: '这台终端不能手工输入卡号，请插卡、挥卡或扫码。',
      en: 'This terminal takes no typed card numbers: insert, tap or scan.',
    },
    merchant: { zh: '电话或邮购收款需要单独申请。', en: 'Phone or mail orders must be applied for.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 30, source: 'judgement' },
  signs: signs('judgement', {
    'entry_mode:typed': 0.7,
    'customer_present:false': 0.4,
    'says:entry-forbidden': 0.75,
    'transaction_type:remote': 0.3,
  }),
})
