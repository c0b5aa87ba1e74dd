import { cause, signs } from '../../cause.ts'
import { lookUpBeforeRepeating } from '../../remedies/look-up-before-repeating.ts'
import { reportIncident } from '../../remedies/report-incident.ts'

export const acquirerHostTimeout = cause({
  id: 'system/acquirer-host-timeout',
  title: { zh: '收单系统应答超时', en: 'Acquirer system answers too late' },
  needs: [],
  answer: null,
  actor: 'acquirer operations',
  remedies: [lookUpBeforeRepeating, reportIncident],
  source: 'article A3 (system and network)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: {
      zh: '收单系统没有及时应答：先查询结果，再做一次。',
      en: 'The acquirer answered too late: look up the result, then try once more.',
    },
    merchant: {
      zh: '冲正会自动退回多扣的钱；连续出现请告诉收单机构。',
      en: 'Reversals give back what was charged; tell your acquirer if it goes on.',
    },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 110, source: 'judgement' },
  signs: signs('judgement', {
    'scope:several_cards': 0.45,
    'scope:all_cards': 0.3,
    'online:true': 0.3,
    'transaction_status:unknown': 0.25,
    'says:host-not-answering': 0.5,
    'says:answer-timed-out': 0.4,
    'says:system-malfunction': 0.1,
  }),
})
