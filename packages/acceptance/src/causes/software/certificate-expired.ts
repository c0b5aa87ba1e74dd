import { cause, signs } from '../../cause.ts'
import { renewCertificate } from '../../remedies/renew-certificate.ts'
import { setClock } from '../../remedies/set-clock.ts'
import { updateApplication } from '../../remedies/update-application.ts'

export const certificateExpired = cause({
  id: 'software/certificate-expired',
  title: { zh: '证书过期或无效', en: 'Certificate expired or invalid' },
  needs: [],
  answer: null,
  actor: 'acquirer support',
  remedies: [setClock, renewCertificate, updateApplication],
  source: 'article A4 (software)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '安全证书过期：先校准时间再试。', en: 'The certificate is not valid: set the clock and try again.' },
    merchant: { zh: '时间没错就请收单机构下发新证书。', en: 'If the clock is right, have your acquirer send a new one.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 60, source: 'judgement' },
  signs: signs('judgement', {
    'clock:wrong': 0.15,
    'time_since_online:weeks': 0.15,
    'app_version:outdated': 0.2,
    'says:certificate': 0.65,
    'says:tls-failed': 0.5,
  }),
})
