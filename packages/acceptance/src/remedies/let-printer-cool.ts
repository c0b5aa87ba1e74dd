import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const letPrinterCool: Remedy = {
  id: 'let-printer-cool',
  title: { zh: '让打印头降温', en: 'Let the print head cool' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '停止打印，打开盖子放5到10分钟。', en: 'Stop printing and leave the lid open for 5 to 10 minutes.' },
    { zh: '离开阳光和热源，先不打长汇总单。', en: 'Move it out of the sun and away from heat; no long reports for now.' },
    { zh: '降温后重打印。', en: 'Reprint when it is cool.' },
  ],
  minutes: 1,
  waitMinutes: 8,
  cost: fen(0),
  chance: { p: 0.9, source: 'terminals.md §4 (5 to 10 minutes); chance judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '下一笔交易获批准并打印出签购单。', en: 'The next payment is approved and prints its slip.' },
}
