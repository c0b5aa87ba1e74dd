import { alone, fault, reported } from '../fault.ts'

export const beneficialOwnerMissing = fault({
  id: 'qualification/beneficial-owner-missing',
  actor: 'merchant',
  weight: 14,
  says: {
    zh: ['没填受益所有人', '要补股东信息', '受益人信息缺失'],
    en: ['beneficial owner missing', 'owners over 25 percent not declared', 'need details of the shareholders'],
  },
  shows: { merchant: { requirements: { beneficial_owner: 0.75 }, status: { limited: 0.2 } }, peers: alone },
  provoke: reported,
})
