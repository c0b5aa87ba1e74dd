import { cause, signs } from '../../cause.ts'
import { answerEvidenceRequest } from '../../remedies/answer-evidence-request.ts'
import { reduceChargebacks } from '../../remedies/reduce-chargebacks.ts'

export const chargebacksExcessive = cause({
  id: 'standing/chargebacks-excessive',
  title: { zh: '拒付或投诉过多', en: 'Too many chargebacks or complaints' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [reduceChargebacks, answerEvidenceRequest],
  source: '收单办法 19, 34',
  tell: {
    merchant: {
      zh: '近期拒付、投诉的比例过高，卡组织要求限制。请按原因整改并向收单机构报告。',
      en: 'The share of chargebacks or complaints is too high, and the card schemes demand limits. Bring it down and report to your acquirer.',
    },
  },
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 26, source: 'judgement' },
  signs: signs('judgement', {
    'chargebacks:excessive': 0.75,
    'chargebacks:some': 0.2,
    'says:chargeback-said': 0.7,
    'says:account-frozen': 0.25,
    'merchant_status:restricted': 0.2,
    'merchant_status:closed': 0.2,
    'says:money-held': 0.15,
    'merchant_status:frozen': 0.15,
  }),
})
