import { cause, signs } from '../../cause.ts'
import { renewSim } from '../../remedies/renew-sim.ts'
import { switchNetwork } from '../../remedies/switch-network.ts'

export const simVoid = cause({
  id: 'network/sim-void',
  title: { zh: 'SIM卡欠费、停机或被锁', en: 'SIM unpaid, stopped or locked' },
  needs: [],
  answer: null,
  actor: 'telecom',
  remedies: [renewSim, switchNetwork],
  source: 'article A3 (system and network)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '流量卡停了：先用Wi-Fi收款。', en: 'The SIM is stopped: use Wi-Fi for now.' },
    merchant: {
      zh: '联系收单机构恢复；SIM卡和终端绑定，不能换用。',
      en: 'Have your acquirer restore it; the SIM is bound to the terminal.',
    },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 65, source: 'judgement' },
  signs: signs('judgement', {
    'sim:void': 0.5,
    'sim:locked': 0.3,
    'sim:swapped': 0.2,
    'connectivity:cellular': 0.5,
    'online:false': 0.4,
    'began_after:sim_change': 0.25,
    'says:sim-stopped': 0.75,
    'says:no-connection': 0.15,
  }),
})
