import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const handInTradePermit: Remedy = {
  id: 'hand-in-trade-permit',
  title: { zh: '补交行业许可', en: 'Hand in the permit of your trade' },
  actor: 'merchant',
  materials: [{ zh: '行业许可证（在有效期内）', en: 'the permit of the trade, still valid' }],
  steps: [
    { zh: '问清本行业需要哪种许可。', en: 'Ask which permit your trade needs.' },
    { zh: '没有就先向主管部门申请；有就拍照上传。', en: 'If you have none apply for it; else upload a photograph.' },
  ],
  minutes: 15,
  waitMinutes: 7200,
  cost: fen(0),
  chance: { p: 0.75, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
