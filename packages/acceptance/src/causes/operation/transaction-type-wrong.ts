import { cause, signs } from '../../cause.ts'
import { chooseRightType } from '../../remedies/choose-right-type.ts'

export const transactionTypeWrong = cause({
  id: 'operation/transaction-type-wrong',
  title: { zh: '交易类型选错', en: 'Wrong transaction type' },
  needs: [],
  answer: null,
  actor: 'operator',
  remedies: [chooseRightType],
  source: 'article A4 (operator)',
  tell: {
    cardholder: {
      zh: '不是您的卡有问题，请稍等，或换一种方式付款。',
      en: 'Nothing is wrong with your card. Please wait a moment, or pay another way.',
    },
    cashier: { zh: '选错了交易类型：返回重选。', en: 'The wrong type was chosen: go back and choose again.' },
    merchant: { zh: '给收银员看一遍消费、撤销、退货、预授权的区别。', en: 'Show your cashiers sale, void, refund and pre-authorisation.' },
  },
  provedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
  prior: { perTenThousand: 95, source: 'judgement' },
  signs: signs('judgement', {
    'transaction_type:instalment': 0.1,
    'transaction_type:void': 0.12,
    'transaction_type:pre_authorisation': 0.12,
    'says:wrong-type': 0.6,
    'says:wrong-steps': 0.1,
  }),
})
