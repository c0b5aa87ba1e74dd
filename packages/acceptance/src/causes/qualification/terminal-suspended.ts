import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { liftSuspension } from '../../remedies/lift-suspension.ts'
import { useSpareTerminal } from '../../remedies/use-spare-terminal.ts'

export const terminalSuspended = cause({
  id: 'qualification/terminal-suspended',
  title: { zh: '终端已暂停', en: 'Terminal is suspended' },
  needs: ['terminal'],
  answer: answerCode('58'),
  actor: 'acquirer operations',
  remedies: [liftSuspension, useSpareTerminal],
  source: '259 §3.3; internal A058',
  tell: {
    cashier: {
      zh: '这台终端暂时不能收款，请换一台或换一种方式收款，并告诉店主。',
      en: 'This terminal cannot take payments now. Use another one or another way, and tell the owner.',
    },
    merchant: {
      zh: '这台终端已被收单机构暂停。请问清原因，按要求补交资料后恢复。',
      en: 'The acquirer has suspended this terminal. Ask for the reason and hand in what is needed; then it is resumed.',
    },
  },
  titleFor: 'merchant',
  provedBy: {
    zh: '同一终端（或替换它的终端）的一笔消费获得批准。',
    en: 'A sale on the same terminal, or on its replacement, is approved.',
  },
  prior: { perTenThousand: 45, source: 'judgement' },
  signs: signs('judgement', {
    'says:terminal-off-said': 0.55,
    'scope:all_cards': 0.85,
    'peers:this_only': 0.7,
    'helped:other_terminal': 0.06,
    'says:account-frozen': 0.08,
    'says:risk-review': 0.08,
    'says:terminal-refused-said': 0.25,
    'terminal_on_file:suspended': 0.8,
  }),

  find({ terminal }) {
    if (terminal.status !== 'suspended') return null

    return {
      fact: 'terminal.status',
      observed: terminal.status,
      threshold: 'trading',
      window: null,
      rule: 'register.terminal.status@1',
      source: '259 §3.3',
      record: `terminals/${terminal.id}`,
      more: { since: { at: terminal.statusSince } },
      internal: { reason: terminal.statusReason },
      wouldPass: { value: 'trading', amountAtMost: null, notBefore: null },
    }
  },
})
