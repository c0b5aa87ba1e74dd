import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const leaveAbnormalList: Remedy = {
  id: 'leave-abnormal-list',
  title: { zh: '申请移出经营异常名录', en: 'Apply to leave the abnormal list' },
  actor: 'merchant',
  materials: [
    { zh: '营业执照照片（四角完整、字迹清楚）', en: 'a photograph of the business licence, all four corners and sharp' },
    { zh: '补报的年度报告', en: 'the annual report that was missing' },
  ],
  steps: [
    { zh: '在国家企业信用信息公示系统查看列入原因。', en: 'Look in the public register for the reason.' },
    { zh: '补报年报，或更新登记住所。', en: 'File the missing annual report, or correct the registered address.' },
    { zh: '申请移出，拿到决定后截图发给收单机构。', en: 'Apply to be removed, and send the decision to the acquirer.' },
  ],
  minutes: 60,
  waitMinutes: 10080,
  cost: fen(0),
  chance: { p: 0.88, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
