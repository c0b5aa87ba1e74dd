import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const lookUpOriginal: Remedy = {
  id: 'look-up-original',
  title: { zh: '核对原交易', en: 'Find the original payment' },
  actor: 'operator',
  materials: [{ zh: '原签购单', en: 'the original slip' }],
  steps: [
    { zh: '在签购单上找流水号、批次号、参考号和日期。', en: 'Find trace, batch, reference number and date on the slip.' },
    { zh: '在做原交易的那台终端、用原来的卡办理。', en: 'Use the terminal and the card of the original.' },
    { zh: '查到已撤销或已退货，就不要再做。', en: 'If it was voided or refunded already, leave it.' },
  ],
  minutes: 3,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.8, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
