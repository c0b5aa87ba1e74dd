import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const becomeLicensedMerchant: Remedy = {
  id: 'become-licensed-merchant',
  title: { zh: '办理营业执照，升级为个体工商户', en: 'Get a licence and become an individual business' },
  actor: 'merchant',
  materials: [
    { zh: '个体工商户营业执照', en: 'a licence as individual business' },
    { zh: '负责人身份证件正反两面照片', en: 'photographs of both sides of the identity document of the responsible person' },
  ],
  steps: [
    {
      zh: '小微商户的信用卡限额由法规规定，收单机构不能调高。',
      en: 'The limits of micro merchants are set by regulation; no acquirer can raise them.',
    },
    {
      zh: '到市场监督管理部门办理个体工商户登记，多数地方当天可办。',
      en: 'Register as an individual business, in most places within a day.',
    },
    { zh: '把执照交给收单机构，变更商户类型。', en: 'Hand the licence to the acquirer and change the type of merchant.' },
  ],
  minutes: 90,
  waitMinutes: 7200,
  cost: fen(0),
  chance: { p: 0.9, source: '281 §4; chance judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
