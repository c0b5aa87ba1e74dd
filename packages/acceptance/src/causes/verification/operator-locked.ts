import { cause, signs } from '../../cause.ts'
import { contactSupport } from '../../remedies/contact-support.ts'
import { resetOperatorPassword } from '../../remedies/reset-operator-password.ts'

export const operatorLocked = cause({
  id: 'verification/operator-locked',
  title: { zh: '操作员或管理密码被锁', en: 'Operator password locked or forgotten' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [resetOperatorPassword, contactSupport],
  source: 'article A8 (security verification)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '操作员密码被锁：请店主重置。', en: 'The operator password is locked: ask the owner to reset it.' },
    merchant: {
      zh: '用主管号重置；主管也锁了请联系收单机构。',
      en: 'Reset it with the supervisor number; if that is locked too, ask your acquirer.',
    },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 55, source: 'judgement' },
  signs: signs('judgement', { 'operator_locked:true': 0.9, 'says:operator-locked-said': 0.75 }),
})
