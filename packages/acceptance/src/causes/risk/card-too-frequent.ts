import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { tooFrequent } from '../../frequency.ts'
import { asking, presentations } from '../../kinds.ts'
import { explainTransaction } from '../../remedies/explain-transaction.ts'
import { useOtherCard } from '../../remedies/use-other-card.ts'
import { waitForWindow } from '../../remedies/wait-for-window.ts'

export const cardTooFrequent = cause({
  id: 'risk/card-too-frequent',
  title: { zh: '同一张卡短时间内使用过于频繁', en: 'One card was used too often in a short time' },
  needs: ['policy', 'velocity', 'transaction'],
  answer: answerCode('65'),
  actor: 'acquirer risk',
  remedies: [useOtherCard, waitForWindow, explainTransaction],
  source: 'article A2; 85 §15',
  tell: {
    cardholder: {
      zh: '短时间内付款次数较多，请稍等再试，或换一种方式付款。',
      en: 'There were many payments in a short time. Please wait a little, or pay another way.',
    },
    cashier: {
      zh: '这张卡短时间内在本店刷了多次。请换一张卡，或等到提示的时间。',
      en: 'This card was used here several times in a short time. Use another card, or wait until the time shown.',
    },
    merchant: {
      zh: '同一张卡短时间内多次刷卡。请换一张卡或等到下面的时间；一次购物请一笔收完。',
      en: 'One card was used several times in a short time. Take another card or wait until the time below; take one purchase as one payment.',
    },
  },
  provedBy: { zh: '同一终端的一笔同类交易获得批准。', en: 'A payment of the same kind on the same terminal is approved.' },
  prior: { perTenThousand: 60, source: 'judgement' },
  signs: signs('judgement', {
    'same_card_5min:repeated': 0.7,
    'says:same-card-again': 0.45,
    'says:too-frequent': 0.35,
    'scope:one_card': 0.6,
    'repeat_same_amount:true': 0.2,
    'helped:other_card': 0.1,
  }),

  find({ policy, velocity, transaction }, at) {
    if (!presentations.includes(transaction.kind) || !asking.includes(transaction.kind)) return null
    if (transaction.pan === null) return null

    return tooFrequent(policy, velocity, ['card'], at)
  },
})
