import { cause, signs } from '../../cause.ts'
import { useAnotherReader } from '../../remedies/use-another-reader.ts'
import { useOtherCard } from '../../remedies/use-other-card.ts'

export const cardNumberInvalid = cause({
  id: 'cardholder/card-number-invalid',
  title: { zh: '卡号无效', en: 'Invalid card number' },
  needs: [],
  answer: null,
  actor: 'cardholder',
  remedies: [useAnotherReader, useOtherCard],
  source: 'article A8, cardholder and issuer; response-codes.csv',
  tell: {
    cardholder: { zh: '没有读出有效卡号，请换一种读卡方式或换一张卡。', en: 'No valid number was read. Try another way, or another card.' },
    cashier: { zh: '改用插卡或挥卡再读一次。', en: 'Read it once more by chip or tap.' },
    merchant: {
      zh: '店里不用处理：换一张卡能付就说明终端正常。',
      en: 'Nothing for the shop to do: if another card works, the terminal is fine.',
    },
  },
  provedBy: {
    zh: '顾客用另一张卡或另一种方式付款并获得批准。',
    en: 'The customer pays with another card or in another way, and it is approved.',
  },
  prior: { perTenThousand: 40, source: 'judgement' },
  signs: signs('judgement', { 'scope:one_card': 0.75, 'scope:several_cards': 0.04, 'scope:all_cards': 0.03, 'says:card-number-bad': 0.75 }),
})
