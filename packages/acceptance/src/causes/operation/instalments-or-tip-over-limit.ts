import { cause, signs } from '../../cause.ts'
import { reduceInstalments } from '../../remedies/reduce-instalments.ts'

export const instalmentsOrTipOverLimit = cause({
  id: 'operation/instalments-or-tip-over-limit',
  title: { zh: '分期数或小费超过上限', en: 'Too many instalments or too large a tip' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [reduceInstalments],
  source: 'article A4 (operator)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '期数或小费超过上限，请改小重做。', en: 'Too many instalments or too large a tip: make it less.' },
    merchant: { zh: '需要更多期数请收单机构开通。', en: 'Ask your acquirer if you need more instalments.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 25, source: 'judgement' },
  signs: signs('judgement', { 'installments:over_limit': 0.9, 'transaction_type:instalment': 0.4, 'says:too-many-instalments': 0.75 }),
})
