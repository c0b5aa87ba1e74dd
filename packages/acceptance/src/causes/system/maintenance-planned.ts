import { cause, signs } from '../../cause.ts'
import { reportIncident } from '../../remedies/report-incident.ts'
import { useSpareTerminal } from '../../remedies/use-spare-terminal.ts'

export const maintenancePlanned = cause({
  id: 'system/maintenance-planned',
  title: { zh: '系统计划维护', en: 'Planned maintenance' },
  needs: [],
  answer: null,
  actor: 'acquirer operations',
  remedies: [reportIncident, useSpareTerminal],
  source: 'article A3 (system and network)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '系统在维护：到公告的时间再收款。', en: 'Maintenance: take payments after the time in the notice.' },
    merchant: { zh: '维护公告里有结束时间，期间用其他方式收款。', en: 'The notice gives its end; take money another way until then.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 30, source: 'judgement' },
  signs: signs('judgement', {
    'scope:all_cards': 0.4,
    'time:night': 0.3,
    'time:midnight': 0.2,
    'says:maintenance-said': 0.8,
    'helped:waiting': 0.3,
  }),
})
