import { alone, fault, reported } from '../fault.ts'

export const legalNameMismatch = fault({
  id: 'qualification/legal-name-mismatch',
  actor: 'merchant',
  weight: 20,
  says: {
    zh: ['商户名称和执照不一样', '名称不符被驳回', '公司改名了没更新'],
    en: ['legal name does not match the register', 'company name was changed and not updated', 'name differs from the licence'],
  },
  shows: { merchant: { legal_name: { mismatch: 0.75 }, verified: { false: 0.3 } }, peers: alone },
  provoke: reported,
})
