import { cause, signs } from '../../cause.ts'
import { openFirewall } from '../../remedies/open-firewall.ts'
import { switchNetwork } from '../../remedies/switch-network.ts'

export const firewallBlocked = cause({
  id: 'network/firewall-blocked',
  title: { zh: '防火墙拦截', en: 'Blocked by a firewall' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [openFirewall, switchNetwork],
  source: 'article A3 (system and network)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '店里网络拦住了终端：先用流量或热点收款。', en: 'The shop network blocks the terminal: use mobile data or a hotspot.' },
    merchant: { zh: '请网管放行收单机构的主机和端口。', en: 'Have the hosts and ports of your acquirer allowed.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 65, source: 'judgement' },
  signs: signs('judgement', {
    'hotspot:works': 0.65,
    'other_devices_online:true': 0.45,
    'helped:other_network': 0.5,
    'began_after:network_change': 0.25,
    'connectivity:wifi': 0.4,
    'connectivity:ethernet': 0.3,
    'says:firewall': 0.75,
    'says:no-connection': 0.15,
  }),
})
