import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { asking } from '../../kinds.ts'
import { askForHigherLimit } from '../../remedies/ask-for-higher-limit.ts'
import { takeSmallerAmount } from '../../remedies/take-smaller-amount.ts'

export const amountOverLimit = cause({
  id: 'risk/amount-over-limit',
  title: { zh: '单笔金额超过限额', en: 'Single payment is above the limit' },
  needs: ['merchant', 'policy', 'transaction'],
  answer: answerCode('61'),
  actor: 'merchant',
  remedies: [takeSmallerAmount, askForHigherLimit],
  source: 'article A2; 收单办法 19; internal A261',
  tell: {
    cashier: {
      zh: '这笔金额超过本店的单笔限额。请换一种方式收款，或请店主申请提额；不要拆成几笔。',
      en: 'This amount is over the single limit of the shop. Take another way, or let the owner ask for more; never split it.',
    },
    merchant: {
      zh: '这笔金额超过您的单笔限额。可请顾客部分刷卡、其余转账，或凭合同发票申请提额；不要拆单。',
      en: 'This amount is over your single-payment limit. Take a part by card and the rest by transfer, or ask for a higher limit with contract and invoice; never split it.',
    },
    cardholder: {
      zh: '金额超过本店可收的上限，请换一种方式付款。',
      en: 'The amount is more than this shop may take by card. Please pay another way.',
    },
  },
  provedBy: { zh: '同一终端的一笔同类交易获得批准。', en: 'A payment of the same kind on the same terminal is approved.' },
  prior: { perTenThousand: 210, source: 'judgement' },
  signs: signs('judgement', {
    'amount:large': 0.5,
    'amount:over_limit': 0.4,
    'says:amount-too-high': 0.55,
    'says:card-limit': 0.15,
    'helped:smaller_amount': 0.12,
    'scope:one_card': 0.3,
    'merchant_new:true': 0.15,
  }),

  find({ merchant, policy, transaction }) {
    if (!asking.includes(transaction.kind)) return null
    const max = merchant.amountMax ?? policy.amountMax
    if (transaction.amount <= max) return null

    return {
      fact: 'transaction.amount',
      observed: { fen: transaction.amount },
      threshold: { fen: max },
      window: null,
      rule:
        merchant.amountMax === null
          ? `policy.amountMax@${policy.version}`
          : `merchant.amountMax@${merchant.agreement?.number ?? merchant.id}`,
      source: '收单办法 19',
      record: 'message F4',
      wouldPass: { value: { fen: max }, amountAtMost: max, notBefore: null },
    }
  },
})
