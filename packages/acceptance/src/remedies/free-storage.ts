import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const freeStorage: Remedy = {
  id: 'free-storage',
  title: { zh: '清理存储空间', en: 'Free some storage' },
  actor: 'operator',
  materials: [],
  steps: [
    {
      zh: '结算并上送交易，删除与收款无关的应用和照片。',
      en: 'Settle and upload, delete applications and photos that have nothing to do with payments.',
    },
    { zh: '不要清除收款应用的数据。', en: 'Do not clear the data of the payment application.' },
  ],
  minutes: 8,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.7, source: 'judgement' },
  risks: [{ zh: '清除收款应用数据会丢失未结算的交易。', en: 'Clearing the payment application loses unsettled payments.' }],
  guards: ['transaction open'],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
