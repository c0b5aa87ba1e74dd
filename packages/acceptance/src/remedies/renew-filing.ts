import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const renewFiling: Remedy = {
  id: 'renew-filing',
  title: { zh: '更新备案', en: 'Renew the filing' },
  actor: 'acquirer operations',
  materials: [
    { zh: '营业执照照片（四角完整、字迹清楚）', en: 'a photograph of the business licence, all four corners and sharp' },
    { zh: '负责人身份证件正反两面照片', en: 'photographs of both sides of the identity document of the responsible person' },
    { zh: '结算账户证明', en: 'proof of the settlement account' },
    { zh: '门头、店内、收银台照片', en: 'photographs of the front, the inside and the till' },
  ],
  steps: [
    { zh: '在商户后台上传最新的执照、证件、结算卡和门店照片。', en: 'Upload current licence, document, account and photographs.' },
    { zh: '收单机构向清算机构重新报送五要素。', en: 'The acquirer files the five elements anew with the clearing house.' },
    { zh: '通过后签到，再收款。', en: 'Sign on and take payments when it is through.' },
  ],
  minutes: 15,
  waitMinutes: 7200,
  cost: fen(0),
  chance: { p: 0.88, source: '259 §2.2; chance judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
