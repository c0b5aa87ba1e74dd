import { cause, signs } from '../../cause.ts'
import { switchNetwork } from '../../remedies/switch-network.ts'
import { useSpareTerminal } from '../../remedies/use-spare-terminal.ts'

export const carrierOutage = cause({
  id: 'network/carrier-outage',
  title: { zh: '运营商网络故障', en: 'Carrier outage' },
  needs: [],
  answer: null,
  actor: 'telecom',
  remedies: [switchNetwork, useSpareTerminal],
  source: 'article A3 (system and network)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '运营商网络故障：用Wi-Fi或别的网络收款。', en: 'The carrier has an outage: use Wi-Fi or another network.' },
    merchant: { zh: '附近商户也断就不是您的问题，等运营商恢复。', en: 'If neighbours are off too it is not you: wait for the carrier.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 70, source: 'judgement' },
  signs: signs('judgement', {
    'peers:carrier': 0.7,
    'peers:region': 0.25,
    'online:false': 0.5,
    'connectivity:cellular': 0.5,
    'other_devices_online:false': 0.3,
    'outage_duration:hours': 0.4,
    'says:carrier-down': 0.65,
    'says:outage-wide': 0.3,
    'says:no-connection': 0.3,
  }),
})
