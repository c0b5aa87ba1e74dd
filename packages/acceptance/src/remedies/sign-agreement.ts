import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const signAgreement: Remedy = {
  id: 'sign-agreement',
  title: { zh: '签订受理协议', en: 'Sign the acceptance agreement' },
  actor: 'merchant',
  materials: [
    { zh: '营业执照照片（四角完整、字迹清楚）', en: 'a photograph of the business licence, all four corners and sharp' },
    { zh: '负责人身份证件正反两面照片', en: 'photographs of both sides of the identity document of the responsible person' },
  ],
  steps: [
    { zh: '只与持牌收单机构签约，核对机构全称。', en: 'Sign with the licensed acquirer only, and check its full name.' },
    { zh: '看清费率、结算周期和风险措施条款。', en: 'Read price, settlement and risk clauses.' },
    { zh: '签署后保存一份。', en: 'Sign and keep a copy.' },
  ],
  minutes: 20,
  waitMinutes: 1440,
  cost: fen(0),
  chance: { p: 0.95, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
