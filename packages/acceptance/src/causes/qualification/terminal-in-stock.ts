import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { activateTerminal } from '../../remedies/activate-terminal.ts'

export const terminalInStock = cause({
  id: 'qualification/terminal-in-stock',
  title: { zh: '终端尚未激活', en: 'Terminal is not activated yet' },
  needs: ['terminal'],
  answer: answerCode('58'),
  actor: 'acquirer operations',
  remedies: [activateTerminal],
  source: '21 §4.4; internal A058',
  tell: {
    cashier: {
      zh: '这台终端暂时不能收款，请换一台或换一种方式收款，并告诉店主。',
      en: 'This terminal cannot take payments now. Use another one or another way, and tell the owner.',
    },
    merchant: {
      zh: '这台终端还在库存状态，没有激活。请按预约等安装人员激活，或联系收单机构在线激活。',
      en: 'This terminal is still in stock and was never activated. Wait for the installer, or have it activated on-line.',
    },
  },
  titleFor: 'merchant',
  provedBy: {
    zh: '同一终端（或替换它的终端）的一笔消费获得批准。',
    en: 'A sale on the same terminal, or on its replacement, is approved.',
  },
  prior: { perTenThousand: 15, source: 'judgement' },
  signs: signs('judgement', {
    'says:terminal-not-active-yet': 0.6,
    'new_terminal:true': 0.85,
    'scope:all_cards': 0.9,
    'signed_in:false': 0.6,
    'peers:this_only': 0.85,
    'says:terminal-refused-said': 0.12,
    'terminal_on_file:in_stock': 0.8,
  }),

  find({ terminal }) {
    if (terminal.status !== 'in stock') return null

    return {
      fact: 'terminal.status',
      observed: terminal.status,
      threshold: 'trading',
      window: null,
      rule: 'register.terminal.status@1',
      source: '21 §4.4',
      record: `terminals/${terminal.id}`,
      more: { since: { at: terminal.statusSince } },
      wouldPass: { value: 'trading', amountAtMost: null, notBefore: null },
    }
  },
})
