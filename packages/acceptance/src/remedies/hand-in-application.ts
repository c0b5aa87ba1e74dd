import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const handInApplication: Remedy = {
  id: 'hand-in-application',
  title: { zh: '提交入网申请', en: 'Apply to be registered' },
  actor: 'merchant',
  materials: [
    { zh: '营业执照照片（四角完整、字迹清楚）', en: 'a photograph of the business licence, all four corners and sharp' },
    { zh: '负责人身份证件正反两面照片', en: 'photographs of both sides of the identity document of the responsible person' },
    { zh: '结算账户证明', en: 'proof of the settlement account' },
    { zh: '门头、店内、收银台照片', en: 'photographs of the front, the inside and the till' },
  ],
  steps: [
    { zh: '核对终端或签购单上的商户号，确认没有设错。', en: 'Check the merchant number on the terminal or slip; it may be set wrongly.' },
    { zh: '联系收单机构，提交入网资料。', en: 'Contact the acquirer and hand in the application.' },
    { zh: '审核通过后在终端上重新签到。', en: 'When it is approved, sign the terminal on again.' },
  ],
  minutes: 40,
  waitMinutes: 4320,
  cost: fen(0),
  chance: { p: 0.85, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
