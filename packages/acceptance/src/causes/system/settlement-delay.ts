import { cause, signs } from '../../cause.ts'
import { contactSupport } from '../../remedies/contact-support.ts'
import { reportIncident } from '../../remedies/report-incident.ts'

export const settlementDelay = cause({
  id: 'system/settlement-delay',
  title: { zh: '结算到账延迟', en: 'Settlement delayed' },
  needs: [],
  answer: null,
  actor: 'acquirer operations',
  remedies: [reportIncident, contactSupport],
  source: 'article A3 (system and network)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '收款成功，到账在处理，不影响继续收款。', en: 'Payments work; the settlement is under way.' },
    merchant: {
      zh: '核对约定的到账日；超过仍未到请凭结算单联系收单机构。',
      en: 'Compare with the agreed day; if it is past, ask your acquirer with the settlement sheet.',
    },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 40, source: 'judgement' },
  signs: signs('judgement', { 'transaction_status:approved_not_settled': 0.45, 'says:settlement-late': 0.75 }),
})
