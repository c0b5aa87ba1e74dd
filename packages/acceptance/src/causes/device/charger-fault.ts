import { cause, signs } from '../../cause.ts'
import { checkPower } from '../../remedies/check-power.ts'
import { repairOnSite } from '../../remedies/repair-on-site.ts'
import { replaceCharger } from '../../remedies/replace-charger.ts'

export const chargerFault = cause({
  id: 'device/charger-fault',
  title: { zh: '充电器或充电口故障', en: 'Charger or charging port fault' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [checkPower, replaceCharger, repairOnSite],
  source: 'article A4 (hardware)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '充不进电：换插座、换线再试。', en: 'It does not charge: try another socket and cable.' },
    merchant: { zh: '换原装充电器；充电口松动请报修。', en: 'Use an original charger; a loose port needs repair.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 45, source: 'judgement' },
  signs: signs('judgement', {
    'power:none': 0.12,
    'charging:false': 0.25,
    'charging:fails': 0.7,
    'battery:low': 0.4,
    'says:no-charging': 0.75,
    'says:battery-low': 0.2,
  }),
})
