import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const reprintOrElectronicSlip: Remedy = {
  id: 'reprint-or-electronic-slip',
  title: { zh: '重打印或用电子签购单', en: 'Reprint, or use an electronic slip' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '先查询这笔交易：打印失败不等于交易失败。', en: 'Look the payment up first: a failed print is not a failed payment.' },
    { zh: '已经成功就重打印，或请顾客留手机号收电子签购单。', en: 'If it succeeded, reprint it or send an electronic slip.' },
  ],
  minutes: 1,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.35, source: 'judgement' },
  risks: [{ zh: '没有查询就重刷会让顾客付两次。', en: 'Running the card again without looking it up charges twice.' }],
  guards: [],
  verifiedBy: { zh: '下一笔交易获批准并打印出签购单。', en: 'The next payment is approved and prints its slip.' },
}
