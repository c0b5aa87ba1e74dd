import { answerCode } from '@shouli/vocabulary'
import { cause } from '../../cause.ts'
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
  signs: [],

  find({ policy, velocity, transaction }, at) {
    if (!presentations.includes(transaction.kind) || !asking.includes(transaction.kind)) return null

    return tooFrequent(policy, velocity, ['card'], at)
  },
})
