import { cause, signs } from '../../cause.ts'
import { chargeBattery } from '../../remedies/charge-battery.ts'
import { replaceBattery } from '../../remedies/replace-battery.ts'
import { replaceTerminal } from '../../remedies/replace-terminal.ts'

export const batteryWorn = cause({
  id: 'device/battery-worn',
  title: { zh: '电池老化或鼓包', en: 'Battery worn or swollen' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [chargeBattery, replaceBattery, replaceTerminal],
  source: 'article A4 (hardware)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '电池不行了：插着电先用；鼓包马上停用。', en: 'The battery is worn: use it plugged in; stop at once if it is swollen.' },
    merchant: { zh: '请更换同型号电池，旧电池交回。', en: 'Have the battery replaced by the same type and hand the old one back.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 35, source: 'judgement' },
  signs: signs('judgement', {
    'says:no-power': 0.1,
    'power:none': 0.2,
    'power:restarts': 0.12,
    'battery:drains_fast': 0.6,
    'battery:swollen': 0.2,
    'battery:low': 0.25,
    'says:battery-drains': 0.7,
    'says:battery-low': 0.15,
    'says:wont-start': 0.1,
    'battery:missing': 0.05,
  }),
})
