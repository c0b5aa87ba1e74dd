import { fault, reported } from '../fault.ts'

export const regionNotServed = fault({
  id: 'standing/region-not-served',
  actor: 'acquirer_support',
  weight: 10,
  says: {
    zh: ['这个省没有分公司不给办', '跨省装机不行', '所在地区不支持'],
    en: ['region not served', 'they do not operate in this province', 'country not supported'],
  },
  shows: { code: { '58': 0.2 }, merchant: { region: { 'not served': 0.7 } } },
  provoke: reported,
})
