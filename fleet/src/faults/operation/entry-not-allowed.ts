import { fault, reported } from '../fault.ts'

export const entryNotAllowed = fault({
  id: 'operation/entry-not-allowed',
  actor: 'operator',
  weight: 20,
  says: {
    zh: ['手输卡号不让做', '电话订单输卡号提示不允许', '手工输入被拒'],
    en: ['manual entry not allowed', 'phone order, keyed the number, refused', 'cannot type the card number in'],
  },
  shows: { code: { '12': 0.2, '58': 0.2, '40': 0.2 }, transaction: { entry_mode: { manual: 0.85 }, customer_present: { false: 0.5 } } },
  provoke: reported,
})
