import { alone, fault, reported } from '../fault.ts'

export const informationMissing = fault({
  id: 'qualification/information-missing',
  actor: 'merchant',
  weight: 40,
  says: {
    zh: ['资料不全，要求补充', '后台提示有待提交的材料', '缺信息不给开通'],
    en: ['more information needed', 'requirements are still outstanding', 'dashboard asks for missing details', 'application incomplete'],
  },
  shows: {
    merchant: { requirements: { outstanding: 0.7 }, verified: { false: 0.4 }, status: { limited: 0.25, pending: 0.2 } },
    peers: alone,
  },
  provoke: reported,
})
