import { cause, signs } from '../../cause.ts'
import { useAnotherReader } from '../../remedies/use-another-reader.ts'
import { useOtherCard } from '../../remedies/use-other-card.ts'

export const cardDamaged = cause({
  id: 'cardholder/card-damaged',
  title: { zh: '卡片损坏或消磁', en: 'Card damaged' },
  needs: [],
  answer: null,
  actor: 'cardholder',
  remedies: [useAnotherReader, useOtherCard],
  source: 'article A8, cardholder and issuer; response-codes.csv',
  tell: {
    cardholder: {
      zh: '这张卡读不出来，可能损坏了，请换一张卡。',
      en: 'This card cannot be read, it may be damaged. Please use another one.',
    },
    cashier: { zh: '别的卡能读就是这张卡的问题，请换卡。', en: 'If other cards work it is this card: take another.' },
    merchant: {
      zh: '店里不用处理：换一张卡能付就说明终端正常。',
      en: 'Nothing for the shop to do: if another card works, the terminal is fine.',
    },
  },
  provedBy: {
    zh: '顾客用另一张卡或另一种方式付款并获得批准。',
    en: 'The customer pays with another card or in another way, and it is approved.',
  },
  prior: { perTenThousand: 60, source: 'judgement' },
  signs: signs('judgement', {
    'scope:one_card': 0.75,
    'scope:several_cards': 0.04,
    'scope:all_cards': 0.03,
    'card:damaged': 0.6,
    'helped:other_card': 0.4,
    'chip_reader:intermittent': 0.1,
    'says:card-broken': 0.7,
    'says:chip-unreadable': 0.3,
    'says:stripe-unreadable': 0.3,
    'helped:other_way': 0.2,
    'helped:cleaning': 0.08,
  }),
})
