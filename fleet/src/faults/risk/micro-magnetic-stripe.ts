import { alone, fault, onRecordWith } from '../fault.ts'

export const microMagneticStripe = fault({
  id: 'risk/micro-magnetic-stripe',
  actor: 'operator',
  weight: 12,
  says: {
    zh: ['小微商户不能刷磁条', '磁条卡不让刷，说小微不支持', '老卡没芯片，刷不了'],
    en: ['small traders may not swipe', 'stripe cards are refused here', 'old card without chip not allowed for us'],
  },
  shows: {
    code: { '58': 0.46, '57': 0.31, '45': 0.16 },
    merchant: { type: { 'micro merchant': 0.75 } },
    transaction: { entry_mode: { swiped: 0.85 } },
    peers: alone,
  },
  provoke: onRecordWith({ entryMode: 'magnetic stripe' }),
})
