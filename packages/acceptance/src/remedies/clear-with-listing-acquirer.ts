import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const clearWithListingAcquirer: Remedy = {
  id: 'clear-with-listing-acquirer',
  title: { zh: '请列名的机构更正', en: 'Ask the acquirer that listed you' },
  actor: 'merchant',
  materials: [
    { zh: '终止通知', en: 'the notice of termination' },
    { zh: '已处理拒付、退款的证明', en: 'proof that chargebacks and refunds were settled' },
  ],
  steps: [
    { zh: '问清是哪家机构、以什么原因列入。', en: 'Find out who listed you, and for what.' },
    {
      zh: '先处理完欠款和拒付，再书面申请移除；只有它能移除。',
      en: 'Settle debts and chargebacks, then ask in writing; only it can remove the entry.',
    },
    { zh: '有误的，附证据要求更正；到期会自动失效。', en: 'If it is wrong demand a correction with proof; entries also run out.' },
  ],
  minutes: 90,
  waitMinutes: 43200,
  cost: fen(0),
  chance: { p: 0.35, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
