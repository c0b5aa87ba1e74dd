import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const changeCategory: Remedy = {
  id: 'change-category',
  title: { zh: '核对并更正商户类别', en: 'Correct the merchant category' },
  actor: 'acquirer operations',
  materials: [
    { zh: '营业执照照片（四角完整、字迹清楚）', en: 'a photograph of the business licence, all four corners and sharp' },
    { zh: '经营场所和商品照片', en: 'photographs of premises and goods' },
  ],
  steps: [
    { zh: '核对登记的类别与实际经营是否一致。', en: 'Compare the registered category with what you really sell.' },
    { zh: '不一致的提交执照和照片，申请更正。', en: 'If it differs hand in licence and photographs.' },
    { zh: '更正后重新下载参数并签到。', en: 'Then download the parameters and sign on.' },
  ],
  minutes: 15,
  waitMinutes: 4320,
  cost: fen(0),
  chance: { p: 0.6, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
