import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const submitBusinessLicence: Remedy = {
  id: 'submit-business-licence',
  title: { zh: '提交营业执照', en: 'Hand in the business licence' },
  actor: 'merchant',
  materials: [{ zh: '营业执照照片（四角完整、字迹清楚）', en: 'a photograph of the business licence, all four corners and sharp' }],
  steps: [
    { zh: '在商户后台或向客户经理提交营业执照照片。', en: 'Upload a photograph of the licence, or give it to your account manager.' },
    { zh: '没有执照的固定摊位，可以申请小微商户（有限额）。', en: 'A stall without a licence may apply as micro merchant, with limits.' },
    { zh: '审核通过后再收款。', en: 'Take payments again after the review.' },
  ],
  minutes: 10,
  waitMinutes: 1440,
  cost: fen(0),
  chance: { p: 0.9, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
