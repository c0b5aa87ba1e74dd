import { answerCode } from '@shouli/vocabulary'
import { cause, signs } from '../../cause.ts'
import { changeCategory } from '../../remedies/change-category.ts'
import { findOtherAcquirer } from '../../remedies/find-other-acquirer.ts'

export const categoryNotAccepted = cause({
  id: 'standing/category-not-accepted',
  title: { zh: '本机构不受理该行业', en: 'This institution does not serve the trade' },
  needs: ['merchant', 'policy'],
  answer: answerCode('03'),
  actor: 'merchant',
  remedies: [changeCategory, findOtherAcquirer],
  source: 'article A4; 85 §13',
  tell: {
    cashier: {
      zh: '本店的商户资料需要处理，暂时不能刷卡，请告诉店主。顾客的卡没有问题。',
      en: 'The papers of this shop need attention, so cards cannot be taken now. Tell the owner; nothing is wrong with the card.',
    },
    merchant: {
      zh: '收单机构目前不受理您登记的行业类别。类别登记有误请更正；属实请要求书面说明，或换一家机构。',
      en: 'The acquirer does not serve the category registered for you. If it is wrong have it corrected; otherwise ask for it in writing, or go to another acquirer.',
    },
  },
  titleFor: 'merchant',
  provedBy: { zh: '同一商户的一笔消费获得批准。', en: 'A sale of the same merchant is approved.' },
  prior: { perTenThousand: 25, source: 'judgement' },
  signs: signs('judgement', {
    'mcc:refused': 0.6,
    'industry:high_risk': 0.45,
    'says:category-refused-said': 0.5,
    'merchant_status:refused': 0.3,
    'scope:all_cards': 0.7,
    'says:prohibited-said': 0.05,
    'says:merchant-refused-said': 0.2,
  }),

  find({ merchant, policy }) {
    if (!policy.categoriesRefused.includes(merchant.mcc)) return null

    return {
      fact: 'merchant.mcc',
      observed: merchant.mcc,
      threshold: `not ${policy.categoriesRefused.join(', ')}`,
      window: null,
      rule: `policy.categoriesRefused@${policy.version}`,
      source: '85 §13',
      record: `merchants/${merchant.id}`,
      wouldPass: null,
    }
  },
})
