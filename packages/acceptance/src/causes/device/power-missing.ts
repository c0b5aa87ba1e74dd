import { cause, signs } from '../../cause.ts'
import { chargeBattery } from '../../remedies/charge-battery.ts'
import { checkPower } from '../../remedies/check-power.ts'
import { replaceCharger } from '../../remedies/replace-charger.ts'

export const powerMissing = cause({
  id: 'device/power-missing',
  title: { zh: '没有通电', en: 'No power' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [checkPower, chargeBattery, replaceCharger],
  source: 'article A4 (hardware)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '没有通电：插紧两端，换一个有电的插座。', en: 'No power: plug both ends in, use a socket that works.' },
    merchant: { zh: '适配器灯不亮就换适配器。', en: 'If the adapter has no light, change it.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 50, source: 'judgement' },
  signs: signs('judgement', {
    'began_after:power_cut': 0.1,
    'says:power-cut': 0.15,
    'power:none': 0.85,
    'online:false': 0.3,
    'says:no-power': 0.6,
    'says:screen-black': 0.25,
    'says:wont-start': 0.25,
  }),
})
