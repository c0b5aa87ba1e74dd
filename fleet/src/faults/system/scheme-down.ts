import { fault, reported } from '../fault.ts'

export const schemeDown = fault({
  id: 'system/scheme-down',
  actor: 'network_scheme',
  weight: 30,
  says: {
    zh: ['银联系统故障，别的收单也不行', '新闻说银联出问题了', 'Visa的卡全失败，银联的可以'],
    en: ['UnionPay is down, other acquirers too', 'all Visa cards fail, others work', 'the card scheme has an outage, it is in the news'],
  },
  shows: {
    code: { '91': 0.35, '96': 0.3, '92': 0.1 },
    transaction: { scope: { 'one scheme': 0.55 } },
    peers: { scope: { nationwide: 0.35, 'one scheme': 0.35 }, other_schemes: { ok: 0.5 } },
  },
  provoke: reported,
})
