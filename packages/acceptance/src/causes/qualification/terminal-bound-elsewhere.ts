import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { releaseBinding } from '../../remedies/release-binding.ts'
import { useOwnTerminal } from '../../remedies/use-own-terminal.ts'

export const terminalBoundElsewhere = cause({
  id: 'qualification/terminal-bound-elsewhere',
  title: { zh: '终端绑定在其他商户', en: 'Terminal is bound to another merchant' },
  needs: ['registration'],
  answer: answerCode('97'),
  actor: 'acquirer operations',
  remedies: [useOwnTerminal, releaseBinding],
  source: '259 §1.1–1.2',
  tell: {
    cashier: {
      zh: '这台终端暂时不能收款，请换一台或换一种方式收款，并告诉店主。',
      en: 'This terminal cannot take payments now. Use another one or another way, and tell the owner.',
    },
    merchant: {
      zh: '这台终端登记在另一家商户名下，不能用来给本店收款。请用本店登记的终端，或请收单机构核实后重新绑定。',
      en: 'This terminal is registered for another merchant and cannot take payments for your shop. Use your own one, or have it checked and bound anew.',
    },
  },
  titleFor: 'merchant',
  evidenceFor: 'staff',
  provedBy: {
    zh: '同一终端（或替换它的终端）的一笔消费获得批准。',
    en: 'A sale on the same terminal, or on its replacement, is approved.',
  },
  prior: { perTenThousand: 40, source: 'judgement' },
  signs: signs('judgement', {
    'says:bound-elsewhere': 0.6,
    'says:terminal-unregistered': 0.15,
    'scope:all_cards': 0.85,
    'new_terminal:true': 0.4,
    'peers:this_only': 0.85,
    'says:wrong-terminal-used': 0.1,
    'began_after:replacement': 0.1,
    'says:terminal-refused-said': 0.1,
    'terminal_on_file:bound_elsewhere': 0.8,
    'relocated:true': 0.2,
    'says:moved-place': 0.08,
  }),

  find({ registration }) {
    const { boundMerchantId } = registration
    if (boundMerchantId === null || boundMerchantId === registration.merchantId) return null

    return {
      fact: 'registration.boundMerchantId',
      observed: boundMerchantId,
      threshold: registration.merchantId,
      window: null,
      rule: 'register.binding@1',
      source: '259 §1.1',
      record: `terminals/${registration.terminalId ?? '?'}`,
      wouldPass: { value: registration.merchantId, amountAtMost: null, notBefore: null },
    }
  },
})
