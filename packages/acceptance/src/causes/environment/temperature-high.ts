import { cause, signs } from '../../cause.ts'
import { coolDownTerminal } from '../../remedies/cool-down-terminal.ts'

export const temperatureHigh = cause({
  id: 'environment/temperature-high',
  title: { zh: '温度过高', en: 'Too hot' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [coolDownTerminal],
  source: 'article A4 (environment)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '机器太热：移到阴凉处停20分钟。', en: 'It is too hot: put it in the shade for 20 minutes.' },
    merchant: { zh: '不要放在阳光下、车窗边或灶台旁。', en: 'Keep it out of sun, car windows and away from stoves.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 45, source: 'judgement' },
  signs: signs('judgement', {
    'temperature:high': 0.92,
    'says:too-hot': 0.8,
    'battery:low': 0.1,
    'display:frozen': 0.15,
    'says:frozen': 0.12,
    'power:restarts': 0.15,
    'power:none': 0.15,
    'says:no-power': 0.1,
    'says:wont-start': 0.12,
    'display:dim': 0.1,
    'printer:overheated': 0.1,
    'says:printer-hot': 0.1,
    'charging:fails': 0.1,
    'says:touch-dead': 0.08,
  }),
})
