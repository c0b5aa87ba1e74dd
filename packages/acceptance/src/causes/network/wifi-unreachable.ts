import { cause, signs } from '../../cause.ts'
import { rejoinWifi } from '../../remedies/rejoin-wifi.ts'
import { restartRouter } from '../../remedies/restart-router.ts'
import { switchNetwork } from '../../remedies/switch-network.ts'

export const wifiUnreachable = cause({
  id: 'network/wifi-unreachable',
  title: { zh: '连不上Wi-Fi', en: 'Wi-Fi cannot be joined' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [rejoinWifi, switchNetwork, restartRouter],
  source: 'article A3 (system and network)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: {
      zh: '连不上Wi-Fi：靠近路由器，重新输入密码。',
      en: 'Wi-Fi cannot be joined: go near the router and enter the password again.',
    },
    merchant: {
      zh: '改过密码或换了路由器要在终端上重设；不要用公共Wi-Fi。',
      en: 'After a new password or router set it on the terminal too; no public Wi-Fi.',
    },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 120, source: 'judgement' },
  signs: signs('judgement', {
    'connectivity:wifi': 0.75,
    'online:false': 0.4,
    'hotspot:works': 0.15,
    'began_after:network_change': 0.25,
    'says:wifi-problem': 0.7,
    'says:no-connection': 0.3,
    'helped:other_network': 0.3,
  }),
})
