import { cause, signs } from '../../cause.ts'
import { signOnCashier } from '../../remedies/sign-on-cashier.ts'

export const cashierNotSignedOn = cause({
  id: 'operation/cashier-not-signed-on',
  title: { zh: '收银员没有登录', en: 'Cashier not signed on' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [signOnCashier],
  source: 'article A4 (operator)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '先用自己的操作员号登录。', en: 'Sign on with your own operator number first.' },
    merchant: { zh: '给每位收银员单独的操作员号。', en: 'Give each cashier an own operator number.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 45, source: 'judgement' },
  signs: signs('judgement', {
    'signed_in:false': 0.3,
    'helped:sign_on': 0.3,
    'says:cashier-logged-off': 0.7,
    'began_after:long_idle': 0.05,
  }),
})
