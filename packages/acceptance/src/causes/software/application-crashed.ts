import { cause, signs } from '../../cause.ts'
import { reinstallApplication } from '../../remedies/reinstall-application.ts'
import { restartTerminal } from '../../remedies/restart-terminal.ts'
import { updateApplication } from '../../remedies/update-application.ts'

export const applicationCrashed = cause({
  id: 'software/application-crashed',
  title: { zh: '应用闪退', en: 'Application crashes' },
  needs: [],
  answer: null,
  actor: 'vendor',
  remedies: [restartTerminal, updateApplication, reinstallApplication],
  source: 'article A4 (software)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '应用闪退：重启后先查询上一笔。', en: 'The application crashes: restart and look up the last payment.' },
    merchant: { zh: '更新到最新版本，把时间和提示告诉收单机构。', en: 'Update, and tell your acquirer time and message.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 70, source: 'judgement' },
  signs: signs('judgement', {
    'began_after:update': 0.2,
    'helped:restart': 0.3,
    'says:crashed': 0.75,
    'says:frozen': 0.15,
    'helped:updating': 0.1,
  }),
})
