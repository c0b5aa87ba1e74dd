import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { asking } from '../../kinds.ts'
import { changeCategory } from '../../remedies/change-category.ts'
import { useDebitCard } from '../../remedies/use-debit-card.ts'

export const lendingMerchantCredit = cause({
  id: 'standing/lending-merchant-credit',
  title: { zh: '该行业不能受理信用卡', en: 'This trade may not take credit cards' },
  needs: ['merchant', 'policy', 'transaction'],
  answer: answerCode('58'),
  actor: 'merchant',
  remedies: [useDebitCard, changeCategory],
  source: '5 §3.5; internal A358',
  tell: {
    cashier: { zh: '本店不能收信用卡，请顾客用借记卡。', en: 'This shop may not take credit cards. Ask for a debit card.' },
    merchant: {
      zh: '借贷、理财类商户按规定不能受理信用卡，请收借记卡。类别登记有误请更正。',
      en: 'By regulation lending and wealth-management merchants may not take credit cards; take debit cards. If the category is wrong have it corrected.',
    },
    cardholder: { zh: '本店不能收信用卡，请用借记卡付款。', en: 'This shop may not take credit cards. Please use a debit card.' },
  },
  provedBy: { zh: '同一终端的一笔同类交易获得批准。', en: 'A payment of the same kind on the same terminal is approved.' },
  prior: { perTenThousand: 5, source: 'judgement' },
  signs: signs('judgement', {
    'industry:high_risk': 0.6,
    'says:brand-closed': 0.2,
    'says:category-refused-said': 0.3,
    'scope:several_cards': 0.4,
    'says:credit-refused-debit-ok': 0.55,
  }),

  find({ merchant, policy, transaction }) {
    if (transaction.cardType !== 'credit' || !asking.includes(transaction.kind)) return null
    if (!policy.categoriesWithoutCredit.includes(merchant.mcc)) return null

    return {
      fact: 'transaction.cardType',
      observed: transaction.cardType,
      threshold: 'debit',
      window: null,
      rule: `policy.categoriesWithoutCredit@${policy.version}`,
      source: '5 §3.5',
      record: 'message F2 (BIN)',
      more: { mcc: merchant.mcc },
      wouldPass: { value: 'debit', amountAtMost: null, notBefore: null },
    }
  },
})
