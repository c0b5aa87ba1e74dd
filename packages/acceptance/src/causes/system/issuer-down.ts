import { cause, signs } from '../../cause.ts'
import { reportIncident } from '../../remedies/report-incident.ts'
import { useOtherCard } from '../../remedies/use-other-card.ts'

export const issuerDown = cause({
  id: 'system/issuer-down',
  title: { zh: '发卡银行系统故障', en: 'Issuer system down' },
  needs: [],
  answer: null,
  actor: 'issuer',
  remedies: [useOtherCard, reportIncident],
  source: 'article A3 (system and network)',
  tell: {
    cardholder: {
      zh: '您的发卡银行系统暂时没有回应，请换一张卡。',
      en: "Your bank's system does not answer now. Please use another card.",
    },
    cashier: { zh: '这家银行的系统有故障：请顾客换一家银行的卡。', en: "This bank's system has a fault: a card of another bank, please." },
    merchant: { zh: '只有一家银行的卡失败，店里不用处理。', en: 'Only cards of one bank fail: nothing for the shop to do.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 130, source: 'judgement' },
  signs: signs('judgement', {
    'scope:one_issuer': 0.7,
    'peers:issuer': 0.5,
    'says:bank-down': 0.6,
    'says:system-malfunction': 0.1,
    'helped:waiting': 0.12,
  }),
})
