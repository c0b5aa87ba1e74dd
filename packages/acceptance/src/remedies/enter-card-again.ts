import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const enterCardAgain: Remedy = {
  id: 'enter-card-again',
  title: { zh: '核对卡号重新输入', en: 'Check the card data and enter it again' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '逐位核对卡号、有效期，或改为插卡、挥卡。', en: 'Check number and expiry digit by digit, or insert or tap the card.' },
    { zh: '不要把卡号抄在纸上或拍照。', en: 'Never write the number down or take a photo.' },
  ],
  minutes: 2,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.9, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
