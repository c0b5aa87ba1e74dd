import { cause, signs } from '../../cause.ts'
import { enterPinAgain } from '../../remedies/enter-pin-again.ts'
import { useOtherCard } from '../../remedies/use-other-card.ts'

export const pinWrong = cause({
  id: 'cardholder/pin-wrong',
  title: { zh: '密码输错', en: 'Wrong PIN' },
  needs: [],
  answer: null,
  actor: 'cardholder',
  remedies: [enterPinAgain, useOtherCard],
  source: 'article A8, cardholder and issuer; response-codes.csv',
  tell: {
    cardholder: { zh: '密码不正确，请核对后再输一次。', en: 'The PIN was not right. Check it and enter it once more.' },
    cashier: { zh: '请顾客再输一次，连错两次就换卡。', en: 'Let the customer try once more; after two mistakes take another card.' },
    merchant: {
      zh: '店里不用处理：换一张卡能付就说明终端正常。',
      en: 'Nothing for the shop to do: if another card works, the terminal is fine.',
    },
  },
  provedBy: { zh: '同一张卡再次输入密码后获得批准。', en: 'The same card is approved with the PIN entered again.' },
  prior: { perTenThousand: 150, source: 'judgement' },
  signs: signs('judgement', { 'scope:one_card': 0.75, 'scope:several_cards': 0.04, 'scope:all_cards': 0.03, 'says:wrong-pin': 0.75 }),
})
