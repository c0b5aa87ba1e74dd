import { cause, signs } from '../../cause.ts'
import { askToOpenFunction } from '../../remedies/ask-to-open-function.ts'
import { useOtherCard } from '../../remedies/use-other-card.ts'

export const cardNotSupported = cause({
  id: 'cardholder/card-not-supported',
  title: { zh: '不受理这种卡', en: 'Card brand or kind not taken here' },
  needs: [],
  answer: null,
  actor: 'cardholder',
  remedies: [useOtherCard, askToOpenFunction],
  source: 'article A8, cardholder and issuer; response-codes.csv',
  tell: {
    cardholder: { zh: '这里暂时不受理这种卡，请换一张卡。', en: 'This kind of card is not taken here. Please use another one.' },
    cashier: { zh: '请顾客换一张卡，或用其他方式付款。', en: 'Ask for another card or another way to pay.' },
    merchant: { zh: '常有顾客用这种卡，请收单机构开通。', en: 'If customers use it often, ask your acquirer to open it.' },
  },
  provedBy: {
    zh: '顾客用另一张卡或另一种方式付款并获得批准。',
    en: 'The customer pays with another card or in another way, and it is approved.',
  },
  prior: { perTenThousand: 60, source: 'judgement' },
  signs: signs('judgement', {
    'says:declined-said': 0.3,
    'scope:one_card': 0.75,
    'scope:several_cards': 0.04,
    'scope:all_cards': 0.03,
    'card:unsupported': 0.6,
    'card:foreign': 0.25,
    'scope:foreign_cards': 0.2,
    'scope:one_scheme': 0.15,
    'says:brand-unsupported': 0.8,
  }),
})
