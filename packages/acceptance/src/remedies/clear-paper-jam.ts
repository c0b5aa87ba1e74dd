import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const clearPaperJam: Remedy = {
  id: 'clear-paper-jam',
  title: { zh: '清除卡纸', en: 'Clear the paper jam' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '打开纸仓，沿出纸方向慢慢拉出卡住的纸。', en: 'Open the lid and pull the paper out slowly along its path.' },
    { zh: '检查胶辊有没有碎纸，转一转看是否顺滑。', en: 'Look for scraps on the roller and see whether it turns freely.' },
    { zh: '重新装纸，扣紧盖子，重打印。', en: 'Load again, close firmly, reprint.' },
  ],
  minutes: 4,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.85, source: 'judgement' },
  risks: [{ zh: '不要用刀或镊子伸进去掏。', en: 'Never reach in with a knife or tweezers.' }],
  guards: [],
  verifiedBy: { zh: '下一笔交易获批准并打印出签购单。', en: 'The next payment is approved and prints its slip.' },
}
