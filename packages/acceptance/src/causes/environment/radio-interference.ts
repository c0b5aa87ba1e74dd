import { cause, signs } from '../../cause.ts'
import { moveFromInterference } from '../../remedies/move-from-interference.ts'

export const radioInterference = cause({
  id: 'environment/radio-interference',
  title: { zh: '信号受干扰', en: 'Radio or magnetic interference' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [moveFromInterference],
  source: 'article A4 (environment)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '附近有干扰：离开金属和磁扣一两米再试。', en: 'Something interferes: go a metre or two from metal and magnets.' },
    merchant: { zh: '把终端和路由器换个位置。', en: 'Move terminal and router to another place.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 25, source: 'judgement' },
  signs: signs('judgement', {
    'line_noise:true': 0.4,
    'surroundings:metal': 0.4,
    'surroundings:crowded': 0.2,
    'says:interference': 0.8,
    'signal:weak': 0.3,
    'surroundings:far': 0.35,
    'connectivity:bluetooth': 0.25,
    'signal:unstable': 0.4,
    'says:keeps-dropping': 0.2,
    'says:bluetooth-lost': 0.25,
    'says:tap-dead': 0.15,
    'contactless:intermittent': 0.15,
    'says:chip-unreadable': 0.06,
    'magstripe:intermittent': 0.08,
    'says:wifi-problem': 0.1,
  }),
})
