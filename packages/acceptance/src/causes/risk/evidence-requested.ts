import { cause, signs } from '../../cause.ts'
import { answerEvidenceRequest } from '../../remedies/answer-evidence-request.ts'
import { explainTransaction } from '../../remedies/explain-transaction.ts'

export const evidenceRequested = cause({
  id: 'risk/evidence-requested',
  title: { zh: '调单未回复', en: 'A request for evidence is unanswered' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [answerEvidenceRequest, explainTransaction],
  source: '收单办法 33',
  tell: {
    merchant: {
      zh: '收单机构在等您提供某笔交易的凭证，逾期会限制收款。请尽快回复。',
      en: 'Your acquirer waits for the documents of a payment and limits the account when they are late. Answer now.',
    },
  },
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 35, source: 'judgement' },
  signs: signs('judgement', {
    'information_request:open': 0.7,
    'says:evidence-asked': 0.65,
    'merchant_status:restricted': 0.15,
    'merchant_status:frozen': 0.25,
    'chargebacks:some': 0.2,
    'says:risk-review': 0.2,
    'says:account-frozen': 0.15,
  }),
})
