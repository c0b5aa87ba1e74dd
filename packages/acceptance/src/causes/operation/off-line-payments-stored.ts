import { cause, signs } from '../../cause.ts'
import { uploadOffLinePayments } from '../../remedies/upload-off-line-payments.ts'

export const offLinePaymentsStored = cause({
  id: 'operation/off-line-payments-stored',
  title: { zh: '脱机交易没有上送', en: 'Off-line payments not uploaded' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [uploadOffLinePayments],
  source: 'article A4 (operator)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: {
      zh: '有脱机交易没上送：连网充电后上送，先别重启。',
      en: 'Off-line payments wait: connect, charge, upload; do not restart before.',
    },
    merchant: { zh: '超过期限没上送可能收不到钱。', en: 'Payments not uploaded in time may be lost.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 35, source: 'judgement' },
  signs: signs('judgement', {
    'stored_offline:true': 0.85,
    'says:stored-off-line': 0.75,
    'time_since_online:weeks': 0.3,
    'transaction_type:offline': 0.3,
  }),
})
