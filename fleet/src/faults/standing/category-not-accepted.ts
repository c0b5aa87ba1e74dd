import { allCards, alone, fault, onRecord } from '../fault.ts'

export const categoryNotAccepted = fault({
  id: 'standing/category-not-accepted',
  actor: 'acquirer_support',
  weight: 22,
  says: {
    zh: ['我们这个行业不让做了', '类别码不支持', '机构不再受理这类商户'],
    en: ['our line of business is no longer accepted', 'category code not served', 'they stopped serving our industry'],
  },
  shows: {
    code: { '03': 0.5, '58': 0.29, '12': 0.14 },
    merchant: { mcc: { 'not accepted': 0.65 }, industry: { restricted: 0.2 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: onRecord,
})
