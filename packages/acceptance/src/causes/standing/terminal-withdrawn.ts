import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { reinstallTerminal } from '../../remedies/reinstall-terminal.ts'
import { useSpareTerminal } from '../../remedies/use-spare-terminal.ts'

export const terminalWithdrawn = cause({
  id: 'standing/terminal-withdrawn',
  title: { zh: '终端已撤机', en: 'Terminal was withdrawn' },
  needs: ['terminal'],
  answer: answerCode('58'),
  actor: 'acquirer operations',
  remedies: [reinstallTerminal, useSpareTerminal],
  source: '259 §1.3; internal A258',
  tell: {
    cashier: {
      zh: '这台终端暂时不能收款，请换一台或换一种方式收款，并告诉店主。',
      en: 'This terminal cannot take payments now. Use another one or another way, and tell the owner.',
    },
    merchant: {
      zh: '这台终端已经撤机，不能再用，请交回。需要终端请重新申请装机。',
      en: 'This terminal was withdrawn and must not be used; hand it back. If you need one, apply for an installation.',
    },
  },
  titleFor: 'merchant',
  provedBy: {
    zh: '同一终端（或替换它的终端）的一笔消费获得批准。',
    en: 'A sale on the same terminal, or on its replacement, is approved.',
  },
  prior: { perTenThousand: 40, source: 'judgement' },
  signs: signs('judgement', {
    'says:terminal-withdrawn-said': 0.55,
    'says:terminal-off-said': 0.15,
    'scope:all_cards': 0.9,
    'peers:this_only': 0.85,
    'says:terminal-refused-said': 0.25,
    'terminal_on_file:withdrawn': 0.8,
  }),

  find({ terminal }) {
    if (terminal.status !== 'withdrawn') return null

    return {
      fact: 'terminal.status',
      observed: terminal.status,
      threshold: 'trading',
      window: null,
      rule: 'register.terminal.status@1',
      source: '259 §1.3',
      record: `terminals/${terminal.id}`,
      more: { since: { at: terminal.statusSince } },
      internal: { reason: terminal.statusReason },
      wouldPass: { value: 'trading', amountAtMost: null, notBefore: null },
    }
  },
})
