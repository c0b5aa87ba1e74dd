import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const waitForReview: Remedy = {
  id: 'wait-for-review',
  title: { zh: '等待审核，到期催办', en: 'Wait for the review, and ask when it is due' },
  actor: 'acquirer operations',
  materials: [{ zh: '受理编号', en: 'the case number' }],
  steps: [
    { zh: '确认资料已全部提交，没有被退回。', en: 'Make sure that everything was handed in and nothing came back.' },
    { zh: '记下承诺的日期；过了就凭编号催办。', en: 'Note the date promised and ask for it by the number when it has passed.' },
    { zh: '不要重复提交，会重新排队。', en: 'Do not submit again: it starts a new queue.' },
  ],
  minutes: 3,
  waitMinutes: 4320,
  cost: fen(0),
  chance: { p: 0.85, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
