import { cause, signs } from '../../cause.ts'
import { announceSalesPeak } from '../../remedies/announce-sales-peak.ts'
import { explainTransaction } from '../../remedies/explain-transaction.ts'

export const salesSpike = cause({
  id: 'risk/sales-spike',
  title: { zh: '交易量突增', en: 'Sales grew suddenly' },
  needs: [],
  answer: null,
  actor: 'acquirer risk',
  remedies: [announceSalesPeak, explainTransaction],
  source: '85 §15, 261 §12',
  tell: {
    merchant: {
      zh: '交易量比平时突然增加，系统暂时保护性限制。请说明原因（活动、旺季、大单）并附凭证。',
      en: 'Sales rose suddenly, so a protective limit is on. Say why (event, season, large order) with proof.',
    },
  },
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 45, source: 'judgement' },
  signs: signs('judgement', {
    'pattern:spike': 0.6,
    'pattern:large': 0.3,
    'merchant_new:true': 0.4,
    'says:sales-jump': 0.6,
    'amount:large': 0.35,
    'amount:unusual': 0.1,
    'says:risk-review': 0.2,
    'says:money-held': 0.2,
    'merchant_status:restricted': 0.12,
    'typical:false': 0.3,
  }),
})
