import { cause, signs } from '../../cause.ts'
import { restartRouter } from '../../remedies/restart-router.ts'
import { restartTerminal } from '../../remedies/restart-terminal.ts'
import { switchNetwork } from '../../remedies/switch-network.ts'

export const lineDown = cause({
  id: 'network/line-down',
  title: { zh: '网络不通', en: 'No network' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [switchNetwork, restartRouter, restartTerminal],
  source: 'article A3 (system and network)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '没有网：切换Wi-Fi和流量再试。', en: 'No network: switch between Wi-Fi and mobile data.' },
    merchant: {
      zh: '手机也上不了网就是店里网络断了，重启路由器或找运营商。',
      en: 'If phones are off line too it is your line: restart the router or call the carrier.',
    },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 260, source: 'judgement' },
  signs: signs('judgement', {
    'says:router-problem': 0.06,
    'online:false': 0.85,
    'connectivity:none': 0.5,
    'scope:all_cards': 0.5,
    'other_devices_online:false': 0.35,
    'helped:other_network': 0.3,
    'says:no-connection': 0.7,
    'says:other-devices-fail-too': 0.25,
    'says:host-not-answering': 0.05,
  }),
})
