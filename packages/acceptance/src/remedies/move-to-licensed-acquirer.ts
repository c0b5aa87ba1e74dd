import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const moveToLicensedAcquirer: Remedy = {
  id: 'move-to-licensed-acquirer',
  title: { zh: '转到持牌机构', en: 'Move to a licensed acquirer' },
  actor: 'merchant',
  materials: [
    { zh: '营业执照照片（四角完整、字迹清楚）', en: 'a photograph of the business licence, all four corners and sharp' },
    { zh: '负责人身份证件正反两面照片', en: 'photographs of both sides of the identity document of the responsible person' },
    { zh: '结算记录', en: 'settlement records' },
  ],
  steps: [
    { zh: '在人民银行网站核对机构的许可、业务类型和地区。', en: 'Check licence, kind and region on the site of the central bank.' },
    { zh: '停用原终端，保存记录，要求结清款项。', en: 'Stop using the old terminal, keep the records, and ask for your money.' },
    {
      zh: '向持牌机构直接申请；拿不到款向12363投诉或报警。',
      en: 'Apply to a licensed one; if money is missing complain (12363) or go to the police.',
    },
  ],
  minutes: 90,
  waitMinutes: 10080,
  cost: fen(0),
  chance: { p: 0.75, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '新机构终端的一笔消费获得批准。', en: 'A sale on the terminal of the new acquirer is approved.' },
}
