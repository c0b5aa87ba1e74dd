import { cause, signs } from '../../cause.ts'
import { changeNameServer } from '../../remedies/change-name-server.ts'
import { switchNetwork } from '../../remedies/switch-network.ts'

export const nameResolutionFailed = cause({
  id: 'network/name-resolution-failed',
  title: { zh: '域名解析失败', en: 'Name resolution failed' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [changeNameServer, switchNetwork],
  source: 'article A3 (system and network)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '网络找不到收单主机：换个网络先收款。', en: 'The network cannot find the host: use another network for now.' },
    merchant: { zh: '路由器DNS设为自动；换热点能通就是DNS问题。', en: 'Set DNS to automatic; if a hotspot works it is the DNS.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 35, source: 'judgement' },
  signs: signs('judgement', {
    'hotspot:works': 0.35,
    'other_devices_online:true': 0.25,
    'online:false': 0.3,
    'says:name-not-resolved': 0.8,
    'says:no-connection': 0.15,
    'helped:other_network': 0.25,
  }),
})
