import { cause, signs } from '../../cause.ts'
import { chargeBattery } from '../../remedies/charge-battery.ts'
import { pairReaderAgain } from '../../remedies/pair-reader-again.ts'

export const bluetoothLost = cause({
  id: 'network/bluetooth-lost',
  title: { zh: '读卡器蓝牙断开', en: 'Reader lost by Bluetooth' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [pairReaderAgain, chargeBattery],
  source: 'article A3 (system and network)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '读卡器没连上：打开蓝牙重新配对。', en: 'The reader is not connected: switch Bluetooth on and pair again.' },
    merchant: { zh: '读卡器离手机一米内，先充电；手机打开定位权限。', en: 'Within a metre of the phone, charged, location allowed.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 95, source: 'judgement' },
  signs: signs('judgement', {
    'connectivity:bluetooth': 0.85,
    'peripheral:disconnected': 0.3,
    'says:bluetooth-lost': 0.75,
    'says:keeps-dropping': 0.15,
  }),
})
