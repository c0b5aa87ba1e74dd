import { alone, fault, reported } from '../fault.ts'

export const registrationNumberInvalid = fault({
  id: 'qualification/registration-number-invalid',
  actor: 'merchant',
  weight: 12,
  says: {
    zh: ['统一社会信用代码校验不过', '税号填错了', '注册号查无此企业'],
    en: ['tax number is invalid', 'company number not found in the register', 'registration number has a wrong check digit'],
  },
  shows: { merchant: { tax_id: { invalid: 0.75 }, verified: { false: 0.25 } }, peers: alone },
  provoke: reported,
})
