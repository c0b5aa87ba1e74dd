import { cause, signs } from '../../cause.ts'
import { enterCardAgain } from '../../remedies/enter-card-again.ts'
import { useAnotherReader } from '../../remedies/use-another-reader.ts'

export const cardDataMistyped = cause({
  id: 'operation/card-data-mistyped',
  title: { zh: '卡号或有效期输错', en: 'Card data mistyped' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [enterCardAgain, useAnotherReader],
  source: 'article A4 (operator)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: {
      zh: '卡号或有效期输错：逐位核对重输，或改为插卡。',
      en: 'Number or expiry was mistyped: check digit by digit, or insert the card.',
    },
    merchant: { zh: '尽量插卡或挥卡，不手工输入。', en: 'Prefer chip or tap to typing.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 30, source: 'judgement' },
  signs: signs('judgement', { 'entry_mode:typed': 0.7, 'says:card-data-wrong': 0.75, 'scope:one_card': 0.4 }),
})
