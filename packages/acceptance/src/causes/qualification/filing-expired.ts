import { cause, signs } from '../../cause.ts'
import { contactSupport } from '../../remedies/contact-support.ts'
import { renewFiling } from '../../remedies/renew-filing.ts'

export const filingExpired = cause({
  id: 'qualification/filing-expired',
  title: { zh: '备案到期或未通过', en: 'Filing has lapsed or was refused' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [renewFiling, contactSupport],
  source: '259 §1.2–1.3, 2.2',
  tell: {
    cashier: {
      zh: '本店的商户资料需要处理，暂时不能刷卡，请告诉店主。顾客的卡没有问题。',
      en: 'The papers of this shop need attention, so cards cannot be taken now. Tell the owner; nothing is wrong with the card.',
    },
    merchant: {
      zh: '商户在清算机构的备案到期或没通过，需要重新报送。请更新资料。',
      en: 'The filing with the clearing house has lapsed or was refused and must be renewed. Update your papers.',
    },
  },
  titleFor: 'merchant',
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 14, source: 'judgement' },
  signs: signs('judgement', {
    'filing:expired': 0.6,
    'filing:missing': 0.2,
    'filing:failed': 0.2,
    'says:filing-due': 0.7,
    'scope:all_cards': 0.7,
    'says:terminal-unregistered': 0.08,
  }),
})
