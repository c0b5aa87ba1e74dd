import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { tooFrequent } from '../../frequency.ts'
import { asking, presentations } from '../../kinds.ts'
import { explainTransaction } from '../../remedies/explain-transaction.ts'
import { waitForWindow } from '../../remedies/wait-for-window.ts'

export const paymentsTooFrequent = cause({
  id: 'risk/payments-too-frequent',
  title: { zh: '短时间内交易过于频繁', en: 'Too many payments in a short time' },
  needs: ['policy', 'velocity', 'transaction'],
  answer: answerCode('65'),
  actor: 'acquirer risk',
  remedies: [waitForWindow, explainTransaction],
  source: 'article A2; 85 §15',
  tell: {
    cardholder: {
      zh: '短时间内付款次数较多，请稍等再试，或换一种方式付款。',
      en: 'There were many payments in a short time. Please wait a little, or pay another way.',
    },
    cashier: {
      zh: '短时间内刷卡次数太多，请等到提示的时间再试，不要反复刷。',
      en: 'Too many payments in a short time. Wait until the time shown; do not keep trying.',
    },
    merchant: {
      zh: '短时间内交易笔数超过规则上限，到下面的时间自动恢复。如果是正常的高峰，请联系收单机构按您的业务调整。',
      en: 'More payments in a short time than the rule allows; it passes by itself at the time below. If that is your normal peak, ask the acquirer to fit the rule.',
    },
  },
  provedBy: { zh: '同一终端的一笔同类交易获得批准。', en: 'A payment of the same kind on the same terminal is approved.' },
  prior: { perTenThousand: 130, source: 'judgement' },
  signs: signs('judgement', {
    'count_10min:very_high': 0.5,
    'count_10min:high': 0.35,
    'says:too-frequent': 0.6,
    'pattern:rapid': 0.3,
    'helped:waiting': 0.1,
    'scope:several_cards': 0.35,
  }),

  find({ policy, velocity, transaction }, at) {
    if (!presentations.includes(transaction.kind) || !asking.includes(transaction.kind)) return null

    return tooFrequent(policy, velocity, ['merchant', 'terminal'], at)
  },
})
