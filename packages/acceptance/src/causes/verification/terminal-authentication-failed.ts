import { cause, signs } from '../../cause.ts'
import { contactSupport } from '../../remedies/contact-support.ts'
import { replaceTerminal } from '../../remedies/replace-terminal.ts'
import { restartTerminal } from '../../remedies/restart-terminal.ts'

export const terminalAuthenticationFailed = cause({
  id: 'verification/terminal-authentication-failed',
  title: { zh: '终端身份认证失败', en: 'Terminal fails authentication' },
  needs: [],
  answer: null,
  actor: 'acquirer support',
  remedies: [restartTerminal, contactSupport, replaceTerminal],
  source: 'article A8 (security verification)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '终端没有通过安全认证，停用并联系收单机构。', en: 'The terminal failed a security check: stop and phone the acquirer.' },
    merchant: { zh: '不要使用改装或越狱的设备；由收单机构核对。', en: 'No modified or rooted devices; your acquirer checks it.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 45, source: 'judgement' },
  signs: signs('judgement', { 'says:device-not-trusted': 0.7, 'says:security-breach': 0.3, 'opened:true': 0.1 }),
})
