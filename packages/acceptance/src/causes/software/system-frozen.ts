import { cause, signs } from '../../cause.ts'
import { reinstallApplication } from '../../remedies/reinstall-application.ts'
import { replaceTerminal } from '../../remedies/replace-terminal.ts'
import { restartTerminal } from '../../remedies/restart-terminal.ts'

export const systemFrozen = cause({
  id: 'software/system-frozen',
  title: { zh: '系统卡死', en: 'System frozen' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [restartTerminal, reinstallApplication, replaceTerminal],
  source: 'article A4 (software)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '卡住了：先确认没有进行中的交易，再重启。', en: 'It hangs: make sure nothing is open, then restart.' },
    merchant: { zh: '常卡死请更新应用或请收单机构重装。', en: 'If it happens often, update or have it reinstalled.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 95, source: 'judgement' },
  signs: signs('judgement', {
    'display:frozen': 0.75,
    'keypad:unresponsive': 0.25,
    'uptime:long': 0.3,
    'helped:restart': 0.5,
    'says:frozen': 0.7,
  }),
})
