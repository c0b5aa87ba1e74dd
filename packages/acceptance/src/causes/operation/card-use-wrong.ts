import { cause, signs } from '../../cause.ts'
import { readCardAsAsked } from '../../remedies/read-card-as-asked.ts'
import { useAnotherReader } from '../../remedies/use-another-reader.ts'

export const cardUseWrong = cause({
  id: 'operation/card-use-wrong',
  title: { zh: '读卡方式不对', en: 'Card used the wrong way' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [readCardAsAsked, useAnotherReader],
  source: 'article A4 (operator)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: {
      zh: '读卡方式不对：芯片卡请插卡或挥卡，听到提示音再拿开。',
      en: 'The card was not used as asked: insert or tap, and wait for the tone.',
    },
    merchant: { zh: '芯片卡不能刷磁条；一次只放一张卡。', en: 'Chip cards cannot be swiped; one card at a time.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 100, source: 'judgement' },
  signs: signs('judgement', {
    'entry_mode:swiped': 0.35,
    'entry_mode:fallback': 0.3,
    'says:chip-swiped': 0.5,
    'says:pulled-early': 0.35,
    'says:two-cards': 0.15,
    'says:card-wrong-way': 0.2,
    'says:card-restricted-said': 0.01,
    'says:card-wrong': 0.08,
    'chip_reader:blocked': 0.03,
    'helped:other_way': 0.25,
  }),
})
