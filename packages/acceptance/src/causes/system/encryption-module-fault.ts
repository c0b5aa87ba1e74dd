import { cause, signs } from '../../cause.ts'
import { reportIncident } from '../../remedies/report-incident.ts'
import { useSpareTerminal } from '../../remedies/use-spare-terminal.ts'

export const encryptionModuleFault = cause({
  id: 'system/encryption-module-fault',
  title: { zh: '收单机构加密机故障', en: 'Acquirer security module fault' },
  needs: [],
  answer: null,
  actor: 'acquirer operations',
  remedies: [reportIncident, useSpareTerminal],
  source: 'article A3 (system and network)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '收单机构的安全设备故障，先用扫码收款。', en: 'A security device of the acquirer has a fault: take codes meanwhile.' },
    merchant: { zh: '多台终端同时出现就等恢复，不要重灌密钥。', en: 'If several terminals have it, wait; do not reload keys.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 25, source: 'judgement' },
  signs: signs('judgement', {
    'scope:all_cards': 0.4,
    'peers:provider': 0.4,
    'says:hsm-fault': 0.6,
    'says:security-breach': 0.2,
    'says:system-malfunction': 0.2,
    'transaction_type:sign_on': 0.2,
  }),
})
