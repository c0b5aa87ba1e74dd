import { cause, signs } from '../../cause.ts'
import { reinstallApplication } from '../../remedies/reinstall-application.ts'
import { retryUpdate } from '../../remedies/retry-update.ts'
import { switchNetwork } from '../../remedies/switch-network.ts'

export const updateFailed = cause({
  id: 'software/update-failed',
  title: { zh: '更新失败', en: 'Update failed' },
  needs: [],
  answer: null,
  actor: 'acquirer support',
  remedies: [retryUpdate, switchNetwork, reinstallApplication],
  source: 'article A4 (software)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '更新没成功：插电、连稳定网络再试一次。', en: 'The update failed: plug in, steady network, try once more.' },
    merchant: {
      zh: '再次失败把错误号告诉收单机构，不要恢复出厂。',
      en: 'If it fails again give your acquirer the error; no factory reset.',
    },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 110, source: 'judgement' },
  signs: signs('judgement', {
    'update:failed': 0.85,
    'began_after:update': 0.3,
    'says:update-failed-said': 0.75,
    'says:wont-start': 0.05,
    'update:running': 0.08,
  }),
})
