import { answerCode, fen } from '@shouli/vocabulary'
import { sameDay, sameMonth, startOfNextDay, startOfNextMonth, today } from '../../calendar.ts'
import { cause, signs } from '../../cause.ts'
import { asking, plus, takings } from '../../kinds.ts'
import { becomeLicensedMerchant } from '../../remedies/become-licensed-merchant.ts'
import { useDebitCard } from '../../remedies/use-debit-card.ts'
import { waitForNextDay } from '../../remedies/wait-for-next-day.ts'

export const microCreditLimit = cause({
  id: 'risk/micro-credit-limit',
  title: { zh: '小微商户信用卡收款超过法定限额', en: 'Credit-card limit of a micro merchant is used up' },
  needs: ['merchant', 'policy', 'velocity', 'transaction'],
  answer: answerCode('61'),
  actor: 'merchant',
  remedies: [useDebitCard, waitForNextDay, becomeLicensedMerchant],
  source: '281 §4, 296 Art 24',
  tell: {
    cashier: {
      zh: '小微商户的信用卡额度用完了，请顾客用借记卡或扫码付款。',
      en: 'The credit-card allowance of this small shop is used up. Ask for a debit card or a payment code.',
    },
    merchant: {
      zh: '小微商户每天、每月能收的信用卡金额由法规限定（同一身份证名下合计）。今天的额度不够了：可收借记卡，或办执照升级。',
      en: 'How much credit-card money a micro merchant may take a day and a month is set by regulation, for all shops of one person together. Take debit cards, or get a licence.',
    },
    cardholder: {
      zh: '本店的信用卡收款额度已用完，请用借记卡或其他方式付款。',
      en: 'This shop has used up its allowance for credit cards. Please use a debit card or pay another way.',
    },
  },
  provedBy: { zh: '同一终端的一笔同类交易获得批准。', en: 'A payment of the same kind on the same terminal is approved.' },
  prior: { perTenThousand: 60, source: 'judgement' },
  signs: signs('judgement', {
    'merchant_type:micro': 0.85,
    'says:micro-limit-said': 0.5,
    'says:period-limit': 0.25,
    'cumulative:over_limit': 0.3,
    'says:amount-too-high': 0.15,
    'says:credit-refused-debit-ok': 0.35,
  }),

  find({ merchant, policy, velocity, transaction }, at) {
    if (merchant.type !== 'micro merchant' || transaction.cardType !== 'credit') return null
    if (!takings.includes(transaction.kind) || !asking.includes(transaction.kind)) return null
    const { dayMax, monthMax } = policy.microCredit
    const usedDay = sameDay(velocity.countedAt, at) ? (velocity.microCreditDay?.sum ?? fen(0)) : fen(0)
    const usedMonth = sameMonth(velocity.countedAt, at) ? (velocity.microCreditMonth?.sum ?? fen(0)) : fen(0)
    const [day, month] = [plus(usedDay, transaction.amount), plus(usedMonth, transaction.amount)]
    if (day <= dayMax && month <= monthMax) return null

    // The month is told where both are used up: it lasts longer.
    const monthly = month > monthMax
    const left = fen(Math.max(0, Math.min(dayMax - usedDay, monthMax - usedMonth)))
    return {
      fact: monthly ? 'microCreditMonth' : 'microCreditDay',
      observed: { fen: monthly ? month : day },
      threshold: { fen: monthly ? monthMax : dayMax },
      window: monthly ? today(at).slice(0, 7) : today(at),
      rule: `policy.microCredit.${monthly ? 'monthMax' : 'dayMax'}@${policy.version}`,
      source: '281 §4',
      record: `velocity/${merchant.id}/micro-credit`,
      more: { usedToday: { fen: usedDay }, usedThisMonth: { fen: usedMonth } },
      wouldPass: {
        value: null,
        amountAtMost: left > 0 ? left : null,
        notBefore: transaction.amount > Math.min(dayMax, monthMax) ? null : monthly ? startOfNextMonth(at) : startOfNextDay(at),
      },
    }
  },
})
