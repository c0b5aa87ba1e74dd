import { cause, signs } from '../../cause.ts'
import { reconnectPinPad } from '../../remedies/reconnect-pin-pad.ts'
import { repairOnSite } from '../../remedies/repair-on-site.ts'

export const pinPadDisconnected = cause({
  id: 'device/pin-pad-disconnected',
  title: { zh: '密码键盘未连接', en: 'PIN pad disconnected' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [reconnectPinPad, repairOnSite],
  source: 'article A4 (hardware)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '密码键盘没连上：拔下接头重新插紧。', en: 'The PIN pad is not connected: pull the plug and push it in firmly.' },
    merchant: { zh: '仍连不上请换线或报修。', en: 'If it stays, change the cable or have it repaired.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 55, source: 'judgement' },
  signs: signs('judgement', { 'peripheral:disconnected': 0.6, 'says:pin-pad-lost': 0.7, 'says:keys-dead': 0.1 }),
})
