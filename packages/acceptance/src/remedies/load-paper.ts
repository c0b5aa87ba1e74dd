import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const loadPaper: Remedy = {
  id: 'load-paper',
  title: { zh: '装上打印纸', en: 'Load paper' },
  actor: 'operator',
  materials: [{ zh: '57毫米热敏打印纸一卷', en: 'one 57 mm thermal roll' }],
  steps: [
    { zh: '打开纸仓，取出空卷芯。', en: 'Open the lid and take out the empty core.' },
    {
      zh: '装入57毫米热敏纸，光滑面朝打印头；指甲划一下，能留下黑线的是热敏面。',
      en: 'Put in a 57 mm thermal roll, coated side to the head; a fingernail leaves a black line on the coated side.',
    },
    { zh: '拉出一小段纸，把盖子扣紧。', en: 'Pull out a little paper and close the lid firmly.' },
    { zh: '用“重打印”补出刚才的签购单，不要重新刷卡。', en: 'Use "reprint" for the missing slip; do not run the card again.' },
  ],
  minutes: 2,
  waitMinutes: 0,
  cost: fen(100),
  chance: { p: 0.97, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '下一笔交易获批准并打印出签购单。', en: 'The next payment is approved and prints its slip.' },
}
