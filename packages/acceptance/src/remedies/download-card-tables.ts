import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const downloadCardTables: Remedy = {
  id: 'download-card-tables',
  title: { zh: '更新卡表', en: 'Download the card tables' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '在菜单里下载公钥、AID和卡表。', en: 'Download CA keys, AIDs and card tables from the menu.' },
    { zh: '下载后用那家银行的卡再试。', en: 'Then try the card of that bank again.' },
  ],
  minutes: 6,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.8, source: 'judgement' },
  risks: [],
  guards: ['transaction open'],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
