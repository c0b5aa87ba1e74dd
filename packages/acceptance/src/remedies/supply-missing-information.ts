import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const supplyMissingInformation: Remedy = {
  id: 'supply-missing-information',
  title: { zh: '补齐要求的资料', en: 'Supply what is missing' },
  actor: 'merchant',
  materials: [{ zh: '后台或通知里列出的资料', en: 'the papers listed in the merchant centre or the notice' }],
  steps: [
    { zh: '登录商户后台，逐条查看待办和截止日期。', en: 'Open the merchant centre and read each open item and its deadline.' },
    { zh: '一次补齐，填写与证件完全一致。', en: 'Supply everything together, exactly as it stands in the documents.' },
    { zh: '提交后记下日期，等待审核结果。', en: 'Note the date and wait for the review.' },
  ],
  minutes: 20,
  waitMinutes: 2880,
  cost: fen(0),
  chance: { p: 0.85, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
