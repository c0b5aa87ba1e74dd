import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const announceSalesPeak: Remedy = {
  id: 'announce-sales-peak',
  title: { zh: '提前报备大额或高峰', en: 'Announce large sales or a peak' },
  actor: 'acquirer risk',
  materials: [{ zh: '活动方案、订单或合同', en: 'plan of the event, orders or contract' }],
  steps: [
    { zh: '说明时间、金额、原因，附凭证。', en: 'Say when, how much and why, with proof.' },
    { zh: '等确认后再收大额，期间分散用其他方式收。', en: 'Take the large amounts after it is confirmed; meanwhile take other ways.' },
  ],
  minutes: 15,
  waitMinutes: 1440,
  cost: fen(0),
  chance: { p: 0.75, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
