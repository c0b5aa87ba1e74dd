import { cause, signs } from '../../cause.ts'
import { useOwnTerminal } from '../../remedies/use-own-terminal.ts'

export const wrongTerminal = cause({
  id: 'operation/wrong-terminal',
  title: { zh: '用了别家或错误的终端', en: 'Terminal of another shop or register' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [useOwnTerminal],
  source: 'article A4 (operator)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '这不是本店的终端，请换回本店的。', en: 'This is not your terminal: use your own.' },
    merchant: {
      zh: '核对终端号与商户名，多收的请联系收单机构。',
      en: 'Compare terminal number and shop name; ask your acquirer about money taken.',
    },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 22, source: 'judgement' },
  signs: signs('judgement', { 'says:wrong-terminal-used': 0.8 }),
})
