import { cause, signs } from '../../cause.ts'
import { waitForPinPad } from '../../remedies/wait-for-pin-pad.ts'

export const pinPadAttackLimit = cause({
  id: 'verification/pin-pad-attack-limit',
  title: { zh: '密码键盘临时锁定', en: 'PIN pad locked for a while' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [waitForPinPad],
  source: 'article A8 (security verification)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '密码键盘暂时锁定：等15分钟再试。', en: 'The PIN pad is locked for a while: try in 15 minutes.' },
    merchant: { zh: '输密码太频繁会触发保护。', en: 'Too many PIN entries trigger its protection.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 12, source: 'judgement' },
  signs: signs('judgement', { 'says:pin-pad-limit': 0.7, 'card_retries:many': 0.3, 'helped:waiting': 0.4 }),
})
