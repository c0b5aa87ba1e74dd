import { answered, fault, oneCard } from '../fault.ts'

export const issuerReferral = fault({
  id: 'cardholder/issuer-referral',
  actor: 'operator',
  weight: 40,
  says: {
    zh: ['提示查发卡方，要打电话给银行', '让打电话授权', '显示请与发卡行联系后再试'],
    en: ['refer to issuer', 'says call the bank for authorisation', 'referral, needs a voice code'],
  },
  shows: { code: { '01': 0.8, '02': 0.15 }, transaction: { scope: oneCard } },
  provoke: answered('01'),
})
