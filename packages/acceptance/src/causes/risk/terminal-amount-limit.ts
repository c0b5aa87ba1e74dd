import { cause, signs } from '../../cause.ts'
import { enterAmountAgain } from '../../remedies/enter-amount-again.ts'
import { raiseTerminalLimit } from '../../remedies/raise-terminal-limit.ts'
import { takeSmallerAmount } from '../../remedies/take-smaller-amount.ts'

export const terminalAmountLimit = cause({
  id: 'risk/terminal-amount-limit',
  title: { zh: '超过终端内设置的金额上限', en: 'The amount is above the limit set in the terminal' },
  needs: [],
  answer: null,
  actor: 'merchant',
  remedies: [enterAmountAgain, raiseTerminalLimit, takeSmallerAmount],
  source: 'judgement',
  tell: {
    cashier: { zh: '金额超过终端上限，请核对有没有多输零。', en: 'The amount is above the terminal’s limit. Check for an extra zero.' },
    merchant: {
      zh: '金额超过了终端里设置的上限。先核对金额；确需更高，请收单机构调整参数。',
      en: 'The amount is above the limit set inside the terminal. Check it first; for more have the setting changed.',
    },
  },
  provedBy: { zh: '同一终端的一笔同类交易获得批准。', en: 'A payment of the same kind on the same terminal is approved.' },
  prior: { perTenThousand: 45, source: 'judgement' },
  signs: signs('judgement', {
    'says:limit-in-terminal': 0.6,
    'amount:large': 0.6,
    'amount:over_limit': 0.3,
    'says:amount-too-high': 0.35,
    'transaction_type:refund': 0.12,
    'helped:smaller_amount': 0.15,
    'peers:this_only': 0.8,
    'amount:mismatch': 0.05,
  }),
})
