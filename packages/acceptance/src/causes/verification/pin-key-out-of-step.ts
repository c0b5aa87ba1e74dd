import { cause, signs } from '../../cause.ts'
import { reloadMasterKey } from '../../remedies/reload-master-key.ts'
import { signOnAgain } from '../../remedies/sign-on-again.ts'

export const pinKeyOutOfStep = cause({
  id: 'verification/pin-key-out-of-step',
  title: { zh: '密码密钥不同步', en: 'PIN key out of step' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [signOnAgain, reloadMasterKey],
  source: 'article A8 (security verification)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '密码密钥不一致：重新签到再让顾客输密码。', en: 'PIN keys differ: sign on again, then let the PIN be entered.' },
    merchant: { zh: '签到后仍不行，请收单机构重灌主密钥。', en: 'If that does not help, the master key must be loaded again.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 75, source: 'judgement' },
  signs: signs('judgement', {
    'scope:several_cards': 0.35,
    'scope:all_cards': 0.3,
    'helped:sign_on': 0.45,
    'began_after:replacement': 0.15,
    'says:pin-key-wrong': 0.65,
    'says:wrong-pin': 0.2,
    'helped:other_terminal': 0.2,
  }),
})
