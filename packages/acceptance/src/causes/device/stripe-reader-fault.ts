import { cause, signs } from '../../cause.ts'
import { cleanStripeReader } from '../../remedies/clean-stripe-reader.ts'
import { repairOnSite } from '../../remedies/repair-on-site.ts'
import { replaceTerminal } from '../../remedies/replace-terminal.ts'
import { useAnotherReader } from '../../remedies/use-another-reader.ts'

export const stripeReaderFault = cause({
  id: 'device/stripe-reader-fault',
  title: { zh: '磁头脏污或故障', en: 'Stripe reader dirty or broken' },
  needs: [],
  answer: null,
  actor: 'field engineer',
  remedies: [useAnotherReader, cleanStripeReader, repairOnSite, replaceTerminal],
  source: 'article A4 (hardware)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '磁条刷不出：改用插卡或挥卡，再清洁磁头。', en: 'The stripe cannot be read: insert or tap, then clean the reader.' },
    merchant: { zh: '清洁后仍刷不出请报修。', en: 'If cleaning does not help, have it repaired.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 55, source: 'judgement' },
  signs: signs('judgement', {
    'magstripe:fault': 0.6,
    'magstripe:intermittent': 0.25,
    'entry_mode:swiped': 0.5,
    'says:stripe-unreadable': 0.65,
    'says:reader-error': 0.2,
    'scope:several_cards': 0.35,
    'scope:all_cards': 0.3,
    'helped:other_way': 0.15,
    'helped:cleaning': 0.12,
  }),
})
