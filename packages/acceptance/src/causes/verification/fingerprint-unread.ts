import { cause, signs } from '../../cause.ts'
import { enrolFingerAgain } from '../../remedies/enrol-finger-again.ts'
import { resetOperatorPassword } from '../../remedies/reset-operator-password.ts'

export const fingerprintUnread = cause({
  id: 'verification/fingerprint-unread',
  title: { zh: '指纹或人脸识别失败', en: 'Fingerprint or face not recognised' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [enrolFingerAgain, resetOperatorPassword],
  source: 'article A8 (security verification)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '指纹没认出：擦干手指，或改用密码。', en: 'The fingerprint was not read: dry the finger, or use the password.' },
    merchant: { zh: '重新录入指纹或清洁传感器。', en: 'Enrol it again or clean the sensor.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 22, source: 'judgement' },
  signs: signs('judgement', { 'biometric:failed': 0.9, 'says:finger-unread': 0.8 }),
})
