import { answerCode, dayOf } from '@shouli/vocabulary'
import { addDays, startOf, today } from '../../calendar.ts'
import { cause, signs } from '../../cause.ts'
import { makeNewPreAuthorisation } from '../../remedies/make-new-pre-authorisation.ts'

export const preAuthorisationExpired = cause({
  id: 'operation/pre-authorisation-expired',
  title: { zh: '预授权已过期', en: 'The pre-authorisation has expired' },
  needs: ['original', 'transaction', 'policy'],
  answer: answerCode('22'),
  actor: 'operator',
  remedies: [makeNewPreAuthorisation],
  source: 'internal A022',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '预授权已过期，请重新刷卡收款。', en: 'The pre-authorisation has expired: take the card again.' },
    merchant: {
      zh: '预授权有期限，过期就不能完成，请重新做一笔。',
      en: 'A pre-authorisation ends after some days and cannot be completed then. Make a new one.',
    },
  },
  provedBy: { zh: '同一终端的一笔同类交易获得批准。', en: 'A payment of the same kind on the same terminal is approved.' },
  prior: { perTenThousand: 8, source: 'judgement' },
  signs: signs('judgement', { 'transaction_type:completion': 0.8, 'says:too-old': 0.35, 'says:pre-auth-limit': 0.35, 'age:months': 0.6 }),

  find({ original: { payment }, transaction, policy }, at) {
    if (transaction.kind !== 'completion' && transaction.kind !== 'pre-authorisation void') return null
    if (payment === null) return null // original-not-found speaks for this
    const oldest = addDays(today(at), -policy.preAuthorisationDaysMax)
    if (dayOf(payment.paidAt) >= oldest) return null

    return {
      fact: 'original.payment.paidAt',
      observed: { at: payment.paidAt },
      threshold: { at: startOf(oldest) },
      window: `${policy.preAuthorisationDaysMax} days`,
      rule: `policy.preAuthorisationDaysMax@${policy.version}`,
      source: 'internal A022',
      record: 'message F61',
      wouldPass: { value: { at: startOf(oldest) }, amountAtMost: null, notBefore: null },
    }
  },
})
