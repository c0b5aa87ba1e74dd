import { answerCode } from '@shouli/vocabulary'
import { addDays, addMinutes, minuteOfDay, startOf, today } from '../../calendar.ts'
import { cause, signs } from '../../cause.ts'
import { asking } from '../../kinds.ts'
import { explainTransaction } from '../../remedies/explain-transaction.ts'
import { takeWithinHours } from '../../remedies/take-within-hours.ts'
import { updateOpeningHours } from '../../remedies/update-opening-hours.ts'

export const hoursUnusual = cause({
  id: 'risk/hours-unusual',
  title: { zh: '在营业时间外收大额款项', en: 'A large payment outside opening hours' },
  needs: ['merchant', 'policy', 'transaction'],
  answer: answerCode('61'),
  actor: 'acquirer risk',
  remedies: [takeWithinHours, updateOpeningHours, explainTransaction],
  source: 'article A2; 85 §15',
  tell: {
    cashier: {
      zh: '现在不在本店登记的营业时间，只能收小额。开门后再刷，或换一种方式收款。',
      en: 'It is outside the registered opening hours, when only small amounts pass. Take it after opening, or another way.',
    },
    merchant: {
      zh: '现在不在您登记的营业时间，大额收款要等开门后。营业时间变了，请更新登记。',
      en: 'It is outside your registered opening hours; a large amount passes after opening. If your hours changed, update them.',
    },
    cardholder: {
      zh: '现在时段本店只能收小额，请换一种方式付款。',
      en: 'At this hour the shop can take small amounts only. Please pay another way.',
    },
  },
  provedBy: { zh: '同一终端的一笔同类交易获得批准。', en: 'A payment of the same kind on the same terminal is approved.' },
  prior: { perTenThousand: 45, source: 'judgement' },
  signs: signs('judgement', {
    'time:night': 0.8,
    'says:odd-hours': 0.5,
    'pattern:night': 0.3,
    'amount:large': 0.3,
    'typical:false': 0.2,
    'merchant_status:trading': 0.95,
    'says:time-at-night': 0.35,
  }),

  find({ merchant, policy, transaction }, at) {
    const { hours } = merchant
    const max = policy.outsideHoursAmountMax
    if (hours === null || max === null) return null
    if (!asking.includes(transaction.kind) || transaction.amount <= max) return null
    const { opens, closes } = hours
    const now = minuteOfDay(at)
    // `opens > closes` runs past midnight; equal means around the clock.
    const open = opens <= closes ? opens === closes || (now >= opens && now < closes) : now >= opens || now < closes
    if (open) return null

    const day = now < opens ? today(at) : addDays(today(at), 1)
    return {
      fact: 'transaction.amount',
      observed: { fen: transaction.amount },
      threshold: { fen: max },
      window: `outside ${clock(opens)}–${clock(closes)}`,
      rule: `policy.outsideHoursAmountMax@${policy.version}`,
      source: '85 §15',
      record: 'message F4',
      more: { hour: clock(now) },
      wouldPass: { value: { fen: max }, amountAtMost: max > 0 ? max : null, notBefore: addMinutes(startOf(day), opens) },
    }
  },
})

const clock = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
