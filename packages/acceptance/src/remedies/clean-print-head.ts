import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const cleanPrintHead: Remedy = {
  id: 'clean-print-head',
  title: { zh: '清洁打印头和胶辊', en: 'Clean print head and roller' },
  actor: 'operator',
  materials: [{ zh: '棉签和酒精', en: 'cotton buds and alcohol' }],
  steps: [
    { zh: '关机，打开纸仓，等几分钟让打印头冷却。', en: 'Switch off, open the lid, wait some minutes for the head to cool.' },
    { zh: '用棉签蘸少量酒精擦打印头和胶辊，晾干。', en: 'Wipe head and roller with a little alcohol on a cotton bud, let it dry.' },
    { zh: '装纸、开机、打一张测试单。', en: 'Load paper, switch on, print a test slip.' },
  ],
  minutes: 5,
  waitMinutes: 0,
  cost: fen(100),
  chance: { p: 0.6, source: 'judgement' },
  risks: [],
  guards: ['transaction open', 'off-line payments stored'],
  verifiedBy: { zh: '下一笔交易获批准并打印出签购单。', en: 'The next payment is approved and prints its slip.' },
}
