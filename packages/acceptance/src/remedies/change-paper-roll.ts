import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const changePaperRoll: Remedy = {
  id: 'change-paper-roll',
  title: { zh: '换成合适的热敏纸', en: 'Use the right thermal paper' },
  actor: 'operator',
  materials: [{ zh: '57毫米热敏打印纸一卷', en: 'one 57 mm thermal roll' }],
  steps: [
    { zh: '换一卷57毫米宽、直径不超过50毫米的热敏纸。', en: 'Take a thermal roll 57 mm wide and at most 50 mm across.' },
    { zh: '用指甲划纸面，能划出黑线的一面朝打印头。', en: 'The side on which a fingernail leaves a black line faces the head.' },
    { zh: '重打印。', en: 'Reprint.' },
  ],
  minutes: 2,
  waitMinutes: 0,
  cost: fen(100),
  chance: { p: 0.9, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '下一笔交易获批准并打印出签购单。', en: 'The next payment is approved and prints its slip.' },
}
