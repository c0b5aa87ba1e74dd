import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { bindTerminal } from '../../remedies/bind-terminal.ts'
import { contactSupport } from '../../remedies/contact-support.ts'

export const terminalNotRegistered = cause({
  id: 'qualification/terminal-not-registered',
  title: { zh: '终端未登记', en: 'Terminal is not registered' },
  needs: ['registration'],
  answer: answerCode('97'),
  actor: 'acquirer operations',
  remedies: [bindTerminal, contactSupport],
  source: '259 §1.2; internal A097',
  tell: {
    cashier: {
      zh: '这台终端暂时不能收款，请换一台或换一种方式收款，并告诉店主。',
      en: 'This terminal cannot take payments now. Use another one or another way, and tell the owner.',
    },
    merchant: {
      zh: '收单机构没有登记这台终端，换机后最常见。请把终端号和机身序列号发给收单机构绑定。',
      en: 'The acquirer has not registered this terminal; usual after a swap. Send terminal and serial number to have it bound.',
    },
  },
  titleFor: 'merchant',
  provedBy: {
    zh: '同一终端（或替换它的终端）的一笔消费获得批准。',
    en: 'A sale on the same terminal, or on its replacement, is approved.',
  },
  prior: { perTenThousand: 90, source: 'judgement' },
  signs: signs('judgement', {
    'says:terminal-unregistered': 0.6,
    'scope:all_cards': 0.85,
    'new_terminal:true': 0.45,
    'began_after:replacement': 0.2,
    'peers:this_only': 0.8,
    'signed_in:false': 0.4,
    'helped:other_terminal': 0.08,
    'says:terminal-refused-said': 0.3,
    'terminal_on_file:unregistered': 0.8,
  }),

  find({ registration }) {
    if (registration.terminalId === null || registration.terminalOnFile) return null

    return {
      fact: 'registration.terminalOnFile',
      observed: false,
      threshold: true,
      window: null,
      rule: 'register.terminal@1',
      source: '259 §1.2',
      record: 'message F41',
      more: { terminalId: registration.terminalId },
      wouldPass: { value: true, amountAtMost: null, notBefore: null },
    }
  },
})
