import { cause, signs } from '../../cause.ts'
import { warmUpTerminal } from '../../remedies/warm-up-terminal.ts'

export const temperatureLow = cause({
  id: 'environment/temperature-low',
  title: { zh: '温度过低', en: 'Too cold' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [warmUpTerminal],
  source: 'article A4 (environment)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '机器太冷：拿进屋里暖半小时。', en: 'It is too cold: warm it indoors for half an hour.' },
    merchant: { zh: '户外冬天用时放在怀里，插着电使用。', en: 'In winter keep it close to the body and plugged in.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 25, source: 'judgement' },
  signs: signs('judgement', {
    'temperature:low': 0.92,
    'says:too-cold': 0.85,
    'battery:low': 0.25,
    'says:battery-drains': 0.1,
    'display:dim': 0.15,
    'display:frozen': 0.15,
    'says:wont-start': 0.15,
    'says:no-power': 0.15,
    'says:frozen': 0.12,
    'power:none': 0.2,
    'power:restarts': 0.1,
    'says:screen-black': 0.1,
    'battery:drains_fast': 0.25,
    'says:battery-low': 0.15,
    'says:touch-dead': 0.15,
  }),
})
