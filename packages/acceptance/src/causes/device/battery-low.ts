import { cause, signs } from '../../cause.ts'
import { chargeBattery } from '../../remedies/charge-battery.ts'

export const batteryLow = cause({
  id: 'device/battery-low',
  title: { zh: '电量不足', en: 'Battery low' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [chargeBattery],
  source: 'article A4 (hardware)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '电量不足：插上充电器就能继续收款。', en: 'The battery is low: plug in the charger and go on.' },
    merchant: { zh: '每天打烊后充满电；低电时不要更新。', en: 'Charge it fully every night; no updates on low battery.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 95, source: 'judgement' },
  signs: signs('judgement', { 'battery:low': 0.9, 'charging:false': 0.5, 'printer:low_voltage': 0.2, 'says:battery-low': 0.75 }),
})
