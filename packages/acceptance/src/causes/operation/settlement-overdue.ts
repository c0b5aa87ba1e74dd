import { cause, signs } from '../../cause.ts'
import { settleBatch } from '../../remedies/settle-batch.ts'
import { uploadOffLinePayments } from '../../remedies/upload-off-line-payments.ts'

export const settlementOverdue = cause({
  id: 'operation/settlement-overdue',
  title: { zh: '结算没有完成', en: 'Settlement overdue' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [settleBatch, uploadOffLinePayments],
  source: 'article A4 (operator)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '先结算，再继续收款。', en: 'Settle first, then go on.' },
    merchant: { zh: '每天打烊前结算；结算不平上送明细。', en: 'Settle every evening; upload details when totals differ.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 55, source: 'judgement' },
  signs: signs('judgement', {
    'batch:full': 0.35,
    'batch:open': 0.6,
    'says:batch-full-said': 0.3,
    'says:not-settled': 0.6,
    'helped:settling': 0.4,
    'transaction_type:settlement': 0.15,
  }),
})
