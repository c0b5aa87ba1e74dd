import { cause, signs } from '../../cause.ts'
import { goWhereSignalIs } from '../../remedies/go-where-signal-is.ts'
import { switchNetwork } from '../../remedies/switch-network.ts'

export const signalWeak = cause({
  id: 'network/signal-weak',
  title: { zh: '手机信号弱', en: 'Weak mobile signal' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [goWhereSignalIs, switchNetwork],
  source: 'article A3 (system and network)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '信号弱：拿到窗边或门口再收款。', en: 'Weak signal: take it to a window or the door.' },
    merchant: { zh: '固定位置信号差请加装Wi-Fi或网线。', en: 'If the usual place is poor, add Wi-Fi or a cable.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 140, source: 'judgement' },
  signs: signs('judgement', {
    'signal:weak': 0.6,
    'signal:none': 0.25,
    'connectivity:cellular': 0.7,
    'surroundings:far': 0.1,
    'says:signal-poor': 0.7,
    'says:no-connection': 0.2,
    'helped:other_network': 0.1,
  }),
})
