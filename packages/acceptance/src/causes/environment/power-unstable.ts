import { cause, signs } from '../../cause.ts'
import { chargeBattery } from '../../remedies/charge-battery.ts'
import { steadyPower } from '../../remedies/steady-power.ts'

export const powerUnstable = cause({
  id: 'environment/power-unstable',
  title: { zh: '停电或电压不稳', en: 'Power cut or unsteady voltage' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [steadyPower, chargeBattery],
  source: 'article A4 (environment)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '停电或电压不稳：用电池收款，来电后再充。', en: 'Power cut or unsteady voltage: run on battery, charge later.' },
    merchant: { zh: '不要和大功率电器共用插座，可加稳压器。', en: 'Do not share the socket with heavy machines; a stabiliser helps.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 35, source: 'judgement' },
  signs: signs('judgement', {
    'power:unstable': 0.8,
    'began_after:power_cut': 0.4,
    'power:none': 0.3,
    'says:power-cut': 0.8,
    'says:no-power': 0.1,
    'power:restarts': 0.35,
    'says:wont-start': 0.2,
    'says:screen-black': 0.1,
    'says:screen-garbled': 0.06,
  }),
})
