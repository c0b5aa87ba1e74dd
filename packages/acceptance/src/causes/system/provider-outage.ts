import { cause, signs } from '../../cause.ts'
import { askProvider } from '../../remedies/ask-provider.ts'
import { useSpareTerminal } from '../../remedies/use-spare-terminal.ts'

export const providerOutage = cause({
  id: 'system/provider-outage',
  title: { zh: '支付服务商平台故障', en: 'Payment provider outage' },
  needs: [],
  answer: null,
  actor: 'acquirer operations',
  remedies: [askProvider, useSpareTerminal],
  source: 'article A3 (system and network)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '服务商平台故障：不是您的机器问题，先用其他方式收款。', en: "The provider's platform is down: it is not your machine." },
    merchant: { zh: '看服务商公告；不要重装、不要恢复出厂。', en: 'See their notices; do not reinstall or reset.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 110, source: 'judgement' },
  signs: signs('judgement', {
    'peers:provider': 0.6,
    'scope:all_cards': 0.4,
    'online:true': 0.3,
    'outage_duration:hours': 0.4,
    'says:provider-down': 0.55,
    'says:outage-wide': 0.45,
    'says:system-malfunction': 0.25,
    'says:recovered-by-itself': 0.15,
    'helped:waiting': 0.18,
  }),
})
