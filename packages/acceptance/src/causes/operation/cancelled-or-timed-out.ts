import { cause, signs } from '../../cause.ts'
import { askCustomerAgain } from '../../remedies/ask-customer-again.ts'
import { startAgainInTime } from '../../remedies/start-again-in-time.ts'

export const cancelledOrTimedOut = cause({
  id: 'operation/cancelled-or-timed-out',
  title: { zh: '操作取消或超时', en: 'Cancelled or timed out at the till' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [startAgainInTime, askCustomerAgain],
  source: 'article A4 (operator)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: {
      zh: '操作超时或被取消：重新发起，一分钟内完成。',
      en: 'It timed out or was cancelled: start again and finish within a minute.',
    },
    merchant: { zh: '让顾客先准备好卡再开始。', en: 'Begin only when the card is ready.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 70, source: 'judgement' },
  signs: signs('judgement', { 'transaction_status:cancelled': 0.5, 'says:timed-out-at-till': 0.5, 'says:cancelled-at-till': 0.5 }),
})
