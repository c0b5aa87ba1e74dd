import { allCards, alone, fault, onRecord } from '../fault.ts'

export const agreementEnded = fault({
  id: 'qualification/agreement-ended',
  actor: 'merchant',
  weight: 30,
  says: {
    zh: ['收单协议到期了', '合同期满没续', '协议上月底结束'],
    en: ['agreement has ended', 'our contract expired', 'did not renew the acquiring contract'],
  },
  shows: {
    code: { '03': 0.93 },
    merchant: { agreement: { ended: 0.75 }, status: { suspended: 0.25 } },
    transaction: { scope: allCards },
    peers: alone,
  },
  provoke: onRecord,
})
