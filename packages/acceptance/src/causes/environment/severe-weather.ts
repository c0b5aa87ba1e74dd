import { cause, signs } from '../../cause.ts'
import { steadyPower } from '../../remedies/steady-power.ts'
import { useSpareTerminal } from '../../remedies/use-spare-terminal.ts'

export const severeWeather = cause({
  id: 'environment/severe-weather',
  title: { zh: '恶劣天气影响', en: 'Severe weather' },
  needs: [],
  answer: null,
  actor: 'telecom',
  remedies: [useSpareTerminal, steadyPower],
  source: 'article A4 (environment)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: {
      zh: '恶劣天气影响了线路或供电，先用其他方式收款。',
      en: 'Severe weather has hit lines or power: take payments another way.',
    },
    merchant: { zh: '等当地线路恢复；记录影响的时间段。', en: 'Wait for the local lines; note when it began and ended.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 15, source: 'judgement' },
  signs: signs('judgement', {
    'says:weather': 0.85,
    'says:power-cut': 0.2,
    'peers:region': 0.5,
    'online:false': 0.4,
    'began_after:power_cut': 0.15,
    'says:no-connection': 0.25,
    'says:carrier-down': 0.15,
    'signal:none': 0.3,
    'peers:carrier': 0.1,
  }),
})
