import { fault, reported } from '../fault.ts'

export const codeJumping = fault({
  id: 'standing/code-jumping',
  actor: 'acquirer_risk',
  weight: 16,
  says: {
    zh: ['小票上的商户名经常变，跳码', '机器跳码被清退', '二清机跑路了'],
    en: ['slips show a different merchant every time', 'removed for switching merchant codes', 'unlicensed middleman kept the money'],
  },
  shows: { merchant: { merchant_codes: { jumping: 0.55 }, sales_for_others: { true: 0.2 }, status: { removed: 0.35 } } },
  provoke: reported,
})
