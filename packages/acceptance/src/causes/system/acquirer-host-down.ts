import { cause, signs } from '../../cause.ts'
import { reportIncident } from '../../remedies/report-incident.ts'
import { useSpareTerminal } from '../../remedies/use-spare-terminal.ts'

export const acquirerHostDown = cause({
  id: 'system/acquirer-host-down',
  title: { zh: '收单系统故障', en: 'Acquirer system down' },
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
    cashier: {
      zh: '收单系统故障：不是您的机器问题，先用其他方式收款。',
      en: 'The acquirer has a fault: it is not your machine. Take money another way.',
    },
    merchant: {
      zh: '不用重启、不用恢复出厂；等收单机构恢复后做一笔确认。',
      en: 'Do not restart or reset; when the acquirer is back, make one payment to confirm.',
    },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 170, source: 'judgement' },
  signs: signs('judgement', {
    'says:provider-down': 0.25,
    'scope:all_cards': 0.55,
    'scope:several_cards': 0.3,
    'failure_rate:all': 0.4,
    'peers:provider': 0.35,
    'online:true': 0.4,
    'says:system-malfunction': 0.5,
    'says:outage-wide': 0.3,
    'says:host-not-answering': 0.3,
    'says:recovered-by-itself': 0.1,
    'other_devices_online:true': 0.3,
    'helped:waiting': 0.15,
  }),
})
