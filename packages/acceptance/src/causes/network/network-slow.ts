import { cause, signs } from '../../cause.ts'
import { relieveNetwork } from '../../remedies/relieve-network.ts'
import { switchNetwork } from '../../remedies/switch-network.ts'

export const networkSlow = cause({
  id: 'network/network-slow',
  title: { zh: '网络太慢', en: 'Network too slow' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [relieveNetwork, switchNetwork],
  source: 'article A3 (system and network)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: {
      zh: '网络太慢：换个网络再收款，先查询上一笔。',
      en: 'The network is too slow: change it, and look up the last payment first.',
    },
    merchant: { zh: '给收银单独一个网络，暂停大流量下载。', en: 'Give the till its own network and pause downloads.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 60, source: 'judgement' },
  signs: signs('judgement', {
    'surroundings:crowded': 0.3,
    'line_retries:many': 0.3,
    'transaction_status:unknown': 0.1,
    'says:slow-network': 0.7,
    'says:answer-timed-out': 0.3,
    'helped:other_network': 0.2,
  }),
})
