import { answerCode } from '@shouli/vocabulary'
import { addMonths, earliestWithin, startOf, today } from '../../calendar.ts'
import { cause, signs } from '../../cause.ts'
import { paidLately, terminalAliveOn } from '../../idle.ts'
import { liftSuspension } from '../../remedies/lift-suspension.ts'
import { reinstallTerminal } from '../../remedies/reinstall-terminal.ts'

export const terminalIdle = cause({
  id: 'standing/terminal-idle',
  title: { zh: '终端长期无交易，已停用', en: 'Terminal was stopped after a year without payments' },
  needs: ['terminal', 'policy'],
  answer: answerCode('58'),
  actor: 'acquirer operations',
  remedies: [liftSuspension, reinstallTerminal],
  source: '85 §14.2',
  tell: {
    cashier: {
      zh: '这台终端暂时不能收款，请换一台或换一种方式收款，并告诉店主。',
      en: 'This terminal cannot take payments now. Use another one or another way, and tell the owner.',
    },
    merchant: {
      zh: '这台终端连续12个月没有交易，按规定停用。联系收单机构核实后重新启用。',
      en: 'This terminal took no payment for twelve months, and the rules ask to stop it. The acquirer resumes it after a check.',
    },
  },
  titleFor: 'merchant',
  provedBy: {
    zh: '同一终端（或替换它的终端）的一笔消费获得批准。',
    en: 'A sale on the same terminal, or on its replacement, is approved.',
  },
  prior: { perTenThousand: 20, source: 'judgement' },
  signs: signs('judgement', {
    'idle:months': 0.75,
    'months_idle:year': 0.25,
    'says:long-unused': 0.45,
    'says:after-long-idle': 0.3,
    'scope:all_cards': 0.85,
    'peers:this_only': 0.85,
    'began_after:long_idle': 0.35,
    'says:terminal-refused-said': 0.12,
  }),

  find({ terminal, policy }, at) {
    const { stop } = policy.idleMonths
    if (paidLately(terminal.lastPaymentAt, stop, at)) return null
    const aliveOn = terminalAliveOn(terminal)
    if (today(at) < addMonths(aliveOn, stop)) return null

    const needed = earliestWithin(stop, today(at))
    return {
      fact: 'terminal.statusSince',
      observed: { at: terminal.statusSince },
      threshold: { at: startOf(needed) },
      window: `${stop} months without a payment, since ${aliveOn}`,
      rule: `policy.idleMonths.stop@${policy.version}`,
      source: '85 §14.2',
      record: `terminals/${terminal.id}`,
      wouldPass: { value: { at: startOf(needed) }, amountAtMost: null, notBefore: null },
    }
  },
})
