import { cause, signs } from '../../cause.ts'
import { goWhereSignalIs } from '../../remedies/go-where-signal-is.ts'
import { restartRouter } from '../../remedies/restart-router.ts'
import { switchNetwork } from '../../remedies/switch-network.ts'

export const linePoor = cause({
  id: 'network/line-poor',
  title: { zh: '网络不稳', en: 'Unsteady network' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [switchNetwork, goWhereSignalIs, restartRouter],
  source: 'article A3 (system and network)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: {
      zh: '网络时断时续：换个网络或位置，先查询上一笔。',
      en: 'The line comes and goes: change network or place, look up the last payment first.',
    },
    merchant: { zh: '检查路由器位置和宽带，必要时加一条备用网络。', en: 'Check router place and line; add a second network if need be.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 130, source: 'judgement' },
  signs: signs('judgement', {
    'signal:unstable': 0.5,
    'line_noise:true': 0.2,
    'line_retries:many': 0.4,
    'transaction_status:unknown': 0.2,
    'says:keeps-dropping': 0.55,
    'says:answer-timed-out': 0.3,
    'says:no-connection': 0.2,
  }),
})
