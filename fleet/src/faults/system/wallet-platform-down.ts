import { fault, reported } from '../fault.ts'

export const walletPlatformDown = fault({
  id: 'system/wallet-platform-down',
  actor: 'network_scheme',
  weight: 28,
  says: {
    zh: ['支付宝全部付不了，微信和刷卡正常', '微信付款码都失败', '扫码支付平台故障，银行卡可以'],
    en: [
      'one wallet fails for everybody, cards work',
      'QR payments with this wallet are down',
      'wallet platform has trouble, only that one',
    ],
  },
  shows: {
    transaction: { scope: { 'one wallet': 0.75 }, type: { scan: 0.5 } },
    peers: { scope: { 'nationwide, one wallet': 0.5 }, duration_min: { '10..90': 0.4 } },
  },
  provoke: reported,
})
