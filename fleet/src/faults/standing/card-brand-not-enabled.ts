import { alone, fault, reported } from '../fault.ts'

export const cardBrandNotEnabled = fault({
  id: 'standing/card-brand-not-enabled',
  actor: 'acquirer_support',
  weight: 20,
  says: {
    zh: ['外卡没开通', 'Visa收不了，合同里没有', '运通卡不支持，要开通'],
    en: ['Amex is not enabled for us', 'Visa not on our contract', 'all cards of one brand refused, never worked'],
  },
  shows: {
    code: { '58': 0.2, '40': 0.15, '15': 0.1 },
    merchant: { brands: { 'not enabled': 0.5 } },
    transaction: { scope: { 'one scheme': 0.6 } },
    peers: alone,
  },
  provoke: reported,
})
