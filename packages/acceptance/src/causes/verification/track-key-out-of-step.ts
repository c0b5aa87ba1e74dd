import { cause, signs } from '../../cause.ts'
import { reloadMasterKey } from '../../remedies/reload-master-key.ts'
import { signOnAgain } from '../../remedies/sign-on-again.ts'

export const trackKeyOutOfStep = cause({
  id: 'verification/track-key-out-of-step',
  title: { zh: '磁道密钥不同步', en: 'Track key out of step' },
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
    cashier: { zh: '磁道密钥不一致：重新签到再刷。', en: 'Track keys differ: sign on again.' },
    merchant: { zh: '仍失败请收单机构核对磁道密钥。', en: 'If it stays, have the track key checked.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 18, source: 'judgement' },
  signs: signs('judgement', { 'entry_mode:swiped': 0.6, 'helped:sign_on': 0.3, 'says:track-undecrypted': 0.75 }),
})
