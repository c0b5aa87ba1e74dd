import { cause, signs } from '../../cause.ts'
import { mendIntegration } from '../../remedies/mend-integration.ts'
import { restartTerminal } from '../../remedies/restart-terminal.ts'

export const integrationFault = cause({
  id: 'software/integration-fault',
  title: { zh: '收银系统与终端对接故障', en: 'Till and terminal do not talk' },
  needs: [],
  answer: null,
  actor: 'vendor',
  remedies: [restartTerminal, mendIntegration],
  source: 'article A4 (software)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: {
      zh: '收银系统连不上终端：先在终端上手工收款。',
      en: 'The till cannot reach the terminal: take the payment on the terminal.',
    },
    merchant: { zh: '核对双方版本和配对，联系收银系统厂商。', en: 'Check versions and pairing, call the maker of the till.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 110, source: 'judgement' },
  signs: signs('judgement', {
    'peripheral:disconnected': 0.15,
    'connectivity:usb': 0.2,
    'began_after:update': 0.15,
    'says:till-link': 0.6,
    'says:format-error': 0.1,
  }),
})
