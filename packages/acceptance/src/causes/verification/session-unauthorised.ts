import { cause, signs } from '../../cause.ts'
import { logInAgain } from '../../remedies/log-in-again.ts'
import { mendIntegration } from '../../remedies/mend-integration.ts'

export const sessionUnauthorised = cause({
  id: 'verification/session-unauthorised',
  title: { zh: '登录或授权失效', en: 'Log-in or authorisation lost' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [logInAgain, mendIntegration],
  source: 'article A8 (security verification)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '登录失效：重新登录再收款。', en: 'You are logged out: log in again.' },
    merchant: { zh: '接口密钥或令牌过期请更新。', en: 'Renew an expired key or token.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 55, source: 'judgement' },
  signs: signs('judgement', { 'signed_in:false': 0.35, 'says:session-out': 0.75, 'says:operator-locked-said': 0.05 }),
})
