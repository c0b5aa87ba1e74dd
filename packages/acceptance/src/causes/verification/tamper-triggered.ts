import { cause, signs } from '../../cause.ts'
import { handInTamperedTerminal } from '../../remedies/hand-in-tampered-terminal.ts'
import { replaceTerminal } from '../../remedies/replace-terminal.ts'

export const tamperTriggered = cause({
  id: 'verification/tamper-triggered',
  title: { zh: '触发防拆安全锁', en: 'Tamper lock triggered' },
  needs: [],
  answer: null,
  actor: 'acquirer support',
  remedies: [handInTamperedTerminal, replaceTerminal],
  source: 'article A8 (security verification)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: {
      zh: '安全锁触发：停用，不要重启、不要拆，用备用终端。',
      en: 'The security lock has tripped: stop, do not restart or open it, use a spare.',
    },
    merchant: { zh: '保留未结算签购单，交收单机构激活或更换。', en: 'Keep unsettled slips and hand it to your acquirer.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 90, source: 'judgement' },
  signs: signs('judgement', {
    'tamper:true': 0.95,
    'opened:true': 0.3,
    'dropped:true': 0.15,
    'keys_loaded:false': 0.2,
    'began_after:fall': 0.1,
    'says:tampered': 0.8,
    'says:clock-battery': 0.08,
    'says:dropped': 0.12,
    'says:liquid': 0.06,
    'liquid:true': 0.06,
    'idle:months': 0.06,
    'says:keys-missing': 0.1,
  }),
})
