import { cause, signs } from '../../cause.ts'
import { restartRouter } from '../../remedies/restart-router.ts'
import { switchNetwork } from '../../remedies/switch-network.ts'

export const routerFault = cause({
  id: 'network/router-fault',
  title: { zh: '路由器或光猫故障', en: 'Router or modem fault' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [restartRouter, switchNetwork],
  source: 'article A3 (system and network)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '路由器可能死机：断电30秒再开。', en: 'The router may hang: off for 30 seconds, then on.' },
    merchant: { zh: '所有设备都上不了网请重启路由器或联系宽带商。', en: 'If nothing gets on line restart it or call your provider.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 75, source: 'judgement' },
  signs: signs('judgement', {
    'other_devices_online:false': 0.6,
    'online:false': 0.5,
    'connectivity:wifi': 0.35,
    'connectivity:ethernet': 0.35,
    'hotspot:works': 0.2,
    'says:router-problem': 0.6,
    'says:other-devices-fail-too': 0.45,
    'says:no-connection': 0.25,
    'helped:other_network': 0.3,
    'helped:restart': 0.15,
  }),
})
