import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const objectToMeasure: Remedy = {
  id: 'object-to-measure',
  title: { zh: '书面提出异议', en: 'Object in writing' },
  actor: 'merchant',
  materials: [
    { zh: '小票上的编号', en: 'the reference on the slip' },
    { zh: '证明经营真实的材料', en: 'proof of genuine business' },
    { zh: '营业执照照片（四角完整、字迹清楚）', en: 'a photograph of the business licence, all four corners and sharp' },
    { zh: '负责人身份证件正反两面照片', en: 'photographs of both sides of the identity document of the responsible person' },
  ],
  steps: [
    { zh: '写明哪项措施、从哪天起、为什么不合理，并附材料。', en: 'State which measure, since when, and why it is wrong, with proof.' },
    {
      zh: '交给收单机构，保留回执：法律要求15日内处理并答复。',
      en: 'Hand it in and keep the receipt: by law it is handled and answered within 15 days.',
    },
    { zh: '没有答复或不满意，向监管部门投诉或起诉。', en: 'No answer, or not content: complain to the authority or sue.' },
  ],
  minutes: 45,
  waitMinutes: 21600,
  cost: fen(0),
  chance: { p: 0.45, source: '反洗钱法 39; chance judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
