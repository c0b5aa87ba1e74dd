import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const renewBusinessLicence: Remedy = {
  id: 'renew-business-licence',
  title: { zh: '更新营业执照', en: 'Renew the business licence' },
  actor: 'merchant',
  materials: [
    { zh: '营业执照照片（四角完整、字迹清楚）', en: 'a photograph of the business licence, all four corners and sharp' },
    { zh: '变更或延期登记的受理回执', en: 'the receipt of the registry for the extension' },
  ],
  steps: [
    { zh: '到市场监督管理部门（可网上办理）延长经营期限。', en: 'Extend the term at the market regulator; most places do it on-line.' },
    { zh: '把新执照拍照，在商户后台提交。', en: 'Photograph the new licence and upload it.' },
    { zh: '还没拿到新证，先提交受理回执，申请延长宽限期。', en: 'No new licence yet? Hand in the receipt and ask for more time.' },
    { zh: '审核通过后签到，再收款。', en: 'After the review sign on and take payments again.' },
  ],
  minutes: 45,
  waitMinutes: 4320,
  cost: fen(0),
  chance: { p: 0.92, source: '银办发〔2016〕110 §4; chance judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
