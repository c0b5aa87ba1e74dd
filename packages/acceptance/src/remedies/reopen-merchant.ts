import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const reopenMerchant: Remedy = {
  id: 'reopen-merchant',
  title: { zh: '申请恢复商户', en: 'Ask for the merchant to be re-opened' },
  actor: 'acquirer operations',
  materials: [
    { zh: '营业执照照片（四角完整、字迹清楚）', en: 'a photograph of the business licence, all four corners and sharp' },
    { zh: '负责人身份证件正反两面照片', en: 'photographs of both sides of the identity document of the responsible person' },
    { zh: '结算账户证明', en: 'proof of the settlement account' },
  ],
  steps: [
    { zh: '问清关闭的原因：自己申请的、长期不用、还是违规。', en: 'Ask why it was closed: on request, idle, or a breach.' },
    { zh: '原因已消除的，提交最新资料申请恢复或重新入网。', en: 'If the reason is gone hand in fresh papers and apply again.' },
    { zh: '原终端需要重新绑定。', en: 'The terminal has to be bound anew.' },
  ],
  minutes: 30,
  waitMinutes: 7200,
  cost: fen(0),
  chance: { p: 0.6, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
