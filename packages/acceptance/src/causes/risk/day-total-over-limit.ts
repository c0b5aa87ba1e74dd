import { answerCode, fen } from '@shouli/vocabulary'
import { sameDay, startOfNextDay, today } from '../../calendar.ts'
import { cause, signs } from '../../cause.ts'
import { asking, leftUnder, plus, takings } from '../../kinds.ts'
import { askForHigherLimit } from '../../remedies/ask-for-higher-limit.ts'
import { waitForNextDay } from '../../remedies/wait-for-next-day.ts'

export const dayTotalOverLimit = cause({
  id: 'risk/day-total-over-limit',
  title: { zh: '当日累计金额超过限额', en: "The day's total is above the limit" },
  needs: ['merchant', 'policy', 'velocity', 'transaction'],
  answer: answerCode('61'),
  actor: 'merchant',
  remedies: [waitForNextDay, askForHigherLimit],
  source: 'article A2; 收单办法 19; internal A661',
  tell: {
    cashier: {
      zh: '本店今天的刷卡总额已到上限。请换一种方式收款，明天零点后恢复。',
      en: "Today's card total of the shop is used up. Take another way; it starts anew at midnight.",
    },
    merchant: {
      zh: '加上这笔，今天的刷卡总额会超过限额。可收下面写明的金额以内，或明天再收，或申请提额。',
      en: "With this payment today's card total would pass your limit. Take at most the amount below, take it tomorrow, or ask for a higher limit.",
    },
    cardholder: {
      zh: '本店今天可刷卡的金额已满，请换一种方式付款。',
      en: 'This shop has reached what it may take by card today. Please pay another way.',
    },
  },
  provedBy: { zh: '同一终端的一笔同类交易获得批准。', en: 'A payment of the same kind on the same terminal is approved.' },
  prior: { perTenThousand: 120, source: 'judgement' },
  signs: signs('judgement', {
    'cumulative:over_limit': 0.6,
    'says:period-limit': 0.55,
    'says:amount-too-high': 0.25,
    'says:card-limit': 0.1,
    'scope:all_cards': 0.35,
    'scope:several_cards': 0.3,
  }),

  find({ merchant, policy, velocity, transaction }, at) {
    if (!takings.includes(transaction.kind) || !asking.includes(transaction.kind)) return null
    const max = policy.dayTotalMax[merchant.type]
    const before = sameDay(velocity.countedAt, at) ? velocity.merchantDay.sum : fen(0)
    const total = plus(before, transaction.amount)
    if (total <= max) return null

    return {
      fact: 'dayTotal',
      observed: { fen: total },
      threshold: { fen: max },
      window: today(at),
      rule: `policy.dayTotalMax.${merchant.type}@${policy.version}`,
      source: '收单办法 19',
      record: `velocity/${merchant.id}/${today(at)}`,
      more: { before: { fen: before }, amount: { fen: transaction.amount } },
      wouldPass: {
        value: null,
        amountAtMost: leftUnder(max, before),
        notBefore: transaction.amount <= max ? startOfNextDay(at) : null,
      },
    }
  },
})
