import { cause, signs } from '../../cause.ts'
import { reportIncident } from '../../remedies/report-incident.ts'
import { useOtherCard } from '../../remedies/use-other-card.ts'

export const walletPlatformDown = cause({
  id: 'system/wallet-platform-down',
  title: { zh: '扫码支付平台故障', en: 'Wallet platform down' },
  needs: [],
  answer: null,
  actor: 'network scheme',
  remedies: [useOtherCard, reportIncident],
  source: 'article A3 (system and network)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '这种扫码支付出了故障：请顾客刷卡或换一种扫码。', en: 'This wallet has a fault: take a card or another wallet.' },
    merchant: { zh: '等平台恢复；其他方式正常可以照常营业。', en: 'Wait for it; other ways work.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 35, source: 'judgement' },
  signs: signs('judgement', {
    'scope:one_wallet': 0.8,
    'peers:wallet': 0.7,
    'entry_mode:qr': 0.4,
    'says:wallet-down': 0.75,
    'says:outage-wide': 0.2,
    'says:recovered-by-itself': 0.2,
    'helped:waiting': 0.3,
  }),
})
