import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const verifyIdentityAgain: Remedy = {
  id: 'verify-identity-again',
  title: { zh: '重新核实身份', en: 'Have your identity verified again' },
  actor: 'merchant',
  materials: [
    { zh: '营业执照照片（四角完整、字迹清楚）', en: 'a photograph of the business licence, all four corners and sharp' },
    { zh: '负责人身份证件正反两面照片', en: 'photographs of both sides of the identity document of the responsible person' },
  ],
  steps: [
    { zh: '在商户后台或当面，配合收单机构重新核实身份。', en: 'Let the acquirer verify who you are again, on-line or in person.' },
    { zh: '核实完成后做一笔正常的消费。', en: 'Afterwards take an ordinary payment.' },
  ],
  minutes: 15,
  waitMinutes: 1440,
  cost: fen(0),
  chance: { p: 0.92, source: '85 §14.2; chance judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
