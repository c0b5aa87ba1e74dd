import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const correctRegistrationNumber: Remedy = {
  id: 'correct-registration-number',
  title: { zh: '更正登记号、税号', en: 'Correct the registration or tax number' },
  actor: 'merchant',
  materials: [{ zh: '营业执照照片（四角完整、字迹清楚）', en: 'a photograph of the business licence, all four corners and sharp' }],
  steps: [
    { zh: '照执照逐位核对18位统一社会信用代码或税号。', en: 'Compare the number with the licence, digit by digit.' },
    { zh: '名称要与该号码登记的一致。', en: 'The name must be the one registered under it.' },
    { zh: '改好后重新提交。', en: 'Submit it again.' },
  ],
  minutes: 6,
  waitMinutes: 1440,
  cost: fen(0),
  chance: { p: 0.9, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
