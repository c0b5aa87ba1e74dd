import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { replaceTerminal } from '../../remedies/replace-terminal.ts'
import { useSpareTerminal } from '../../remedies/use-spare-terminal.ts'

export const modelNoLongerAccepted = cause({
  id: 'standing/model-no-longer-accepted',
  title: { zh: '终端型号不再受理', en: 'This terminal model is no longer accepted' },
  needs: ['terminal', 'policy'],
  answer: answerCode('58'),
  actor: 'merchant',
  remedies: [replaceTerminal, useSpareTerminal],
  source: '21 §3, 170 §3.2',
  tell: {
    cashier: {
      zh: '这台终端暂时不能收款，请换一台或换一种方式收款，并告诉店主。',
      en: 'This terminal cannot take payments now. Use another one or another way, and tell the owner.',
    },
    merchant: {
      zh: '这个型号的终端认证已到期，不能再收款。请联系收单机构更换新机，交回旧机。',
      en: 'The certificate of this terminal model has ended, and it may not take payments. Have it replaced and hand the old one back.',
    },
  },
  titleFor: 'merchant',
  provedBy: { zh: '替换终端的一笔消费获得批准。', en: 'A sale on the replacement is approved.' },
  prior: { perTenThousand: 15, source: 'judgement' },
  signs: signs('judgement', {
    'says:model-ended': 0.6,
    'peers:model': 0.3,
    'other_models:work': 0.8,
    'scope:all_cards': 0.7,
    'says:policy-changed': 0.15,
    'app_version:outdated': 0.15,
  }),

  find({ terminal, policy }) {
    if (!policy.modelsRefused.includes(terminal.model)) return null

    return {
      fact: 'terminal.model',
      observed: terminal.model,
      threshold: `not ${policy.modelsRefused.join(', ')}`,
      window: null,
      rule: `policy.modelsRefused@${policy.version}`,
      source: '21 §3',
      record: `terminals/${terminal.id}`,
      wouldPass: null,
    }
  },
})
