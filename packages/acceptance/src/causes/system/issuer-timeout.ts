import { cause, signs } from '../../cause.ts'
import { lookUpBeforeRepeating } from '../../remedies/look-up-before-repeating.ts'
import { useOtherCard } from '../../remedies/use-other-card.ts'

export const issuerTimeout = cause({
  id: 'system/issuer-timeout',
  title: { zh: '发卡银行应答超时', en: 'Issuer answers too late' },
  needs: [],
  answer: null,
  actor: 'issuer',
  remedies: [lookUpBeforeRepeating, useOtherCard],
  source: 'article A3 (system and network)',
  tell: {
    cardholder: {
      zh: '您的银行没有及时回应，请换一张卡；已扣的会自动退回。',
      en: 'Your bank did not answer in time. Use another card; anything charged comes back.',
    },
    cashier: { zh: '发卡银行没有及时应答：先查询，再换卡。', en: 'The bank answered too late: look it up, then another card.' },
    merchant: { zh: '多扣的会自动退回；一家银行集中出现就等它恢复。', en: 'What was charged comes back; if it is one bank, wait for it.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 80, source: 'judgement' },
  signs: signs('judgement', {
    'scope:one_issuer': 0.5,
    'scope:one_card': 0.3,
    'transaction_status:unknown': 0.2,
    'says:bank-down': 0.3,
    'says:answer-timed-out': 0.3,
  }),
})
