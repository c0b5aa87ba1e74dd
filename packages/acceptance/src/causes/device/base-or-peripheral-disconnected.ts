import { cause, signs } from '../../cause.ts'
import { reconnectPeripherals } from '../../remedies/reconnect-peripherals.ts'
import { repairOnSite } from '../../remedies/repair-on-site.ts'
import { restartTerminal } from '../../remedies/restart-terminal.ts'

export const baseOrPeripheralDisconnected = cause({
  id: 'device/base-or-peripheral-disconnected',
  title: { zh: '底座或外接设备断开', en: 'Base or accessory disconnected' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [reconnectPeripherals, restartTerminal, repairOnSite],
  source: 'article A4 (hardware)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: {
      zh: '底座或外接设备没连上：重新放好、插紧接头。',
      en: 'Base or accessory is not connected: seat it again and push the plugs in.',
    },
    merchant: { zh: '检查线和接头，换一根线再试。', en: 'Check cables and plugs, try another cable.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 60, source: 'judgement' },
  signs: signs('judgement', { 'peripheral:disconnected': 0.75, 'helped:reseating': 0.2, 'says:peripheral-lost': 0.6 }),
})
