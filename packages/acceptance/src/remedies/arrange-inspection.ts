import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const arrangeInspection: Remedy = {
  id: 'arrange-inspection',
  title: { zh: '约定巡检', en: 'Arrange the inspection' },
  actor: 'acquirer operations',
  materials: [
    { zh: '营业执照照片（四角完整、字迹清楚）', en: 'a photograph of the business licence, all four corners and sharp' },
    { zh: '终端', en: 'the terminal' },
  ],
  steps: [
    { zh: '联系收单机构约时间，营业时间内在店等候。', en: 'Agree a time and be in the shop during opening hours.' },
    { zh: '准备好终端、签购单和执照原件。', en: 'Have terminal, slips and the original licence at hand.' },
    { zh: '检查通过后恢复。', en: 'It is resumed when the inspection is passed.' },
  ],
  minutes: 30,
  waitMinutes: 4320,
  cost: fen(0),
  chance: { p: 0.9, source: '85 §16; chance judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
