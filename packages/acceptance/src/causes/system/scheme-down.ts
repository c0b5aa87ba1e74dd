import { cause, signs } from '../../cause.ts'
import { reportIncident } from '../../remedies/report-incident.ts'
import { useOtherCard } from '../../remedies/use-other-card.ts'

export const schemeDown = cause({
  id: 'system/scheme-down',
  title: { zh: '银联或卡组织网络故障', en: 'Card scheme network down' },
  needs: [],
  answer: null,
  actor: 'network scheme',
  remedies: [reportIncident, useOtherCard],
  source: 'article A3 (system and network)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '卡组织网络故障：换另一种卡或扫码付款。', en: 'The card network has a fault: another brand of card, or a code.' },
    merchant: { zh: '等网络恢复，期间不要连续重刷。', en: 'Wait for the network; do not repeat payments meanwhile.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 70, source: 'judgement' },
  signs: signs('judgement', {
    'scope:one_scheme': 0.5,
    'peers:scheme': 0.6,
    'other_schemes:work': 0.5,
    'scope:all_cards': 0.2,
    'says:scheme-down': 0.5,
    'says:outage-wide': 0.4,
    'says:recovered-by-itself': 0.1,
    'outage_duration:hours': 0.4,
    'helped:waiting': 0.2,
  }),
})
