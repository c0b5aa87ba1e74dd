import { cause, signs } from '../../cause.ts'
import { sendOpenReversal } from '../../remedies/send-open-reversal.ts'

export const reversalPending = cause({
  id: 'operation/reversal-pending',
  title: { zh: '有未完成的冲正', en: 'A reversal is still open' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [sendOpenReversal],
  source: 'article A4 (operator)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '有一笔冲正没发出去：恢复网络，等它完成再收款。', en: 'A reversal has not gone out: restore the line and wait for it.' },
    merchant: { zh: '不要清除冲正，否则顾客可能被多扣。', en: 'Do not clear it, or a customer may pay twice.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 35, source: 'judgement' },
  signs: signs('judgement', {
    'says:reversal-open': 0.8,
    'online:false': 0.25,
    'transaction_status:pending': 0.2,
    'transaction_status:unknown': 0.25,
  }),
})
