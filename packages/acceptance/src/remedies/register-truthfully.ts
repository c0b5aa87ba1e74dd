import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const registerTruthfully: Remedy = {
  id: 'register-truthfully',
  title: { zh: '以真实信息重新入网', en: 'Register again with true details' },
  actor: 'merchant',
  materials: [
    { zh: '营业执照照片（四角完整、字迹清楚）', en: 'a photograph of the business licence, all four corners and sharp' },
    { zh: '负责人身份证件正反两面照片', en: 'photographs of both sides of the identity document of the responsible person' },
    { zh: '经营场所照片', en: 'photographs of the premises' },
  ],
  steps: [
    { zh: '停用会跳码的机器，交回。', en: 'Stop using the terminal that changes names, and hand it back.' },
    { zh: '核对小票上的商户名、商户号是不是自己的。', en: 'Check that merchant name and number on the slip are yours.' },
    { zh: '直接向持牌机构申请新机。', en: 'Apply to a licensed acquirer for a new terminal.' },
  ],
  minutes: 60,
  waitMinutes: 7200,
  cost: fen(0),
  chance: { p: 0.65, source: '21 §4.2; chance judgement' },
  risks: [],
  guards: [],
  verifiedBy: {
    zh: '新终端的一笔消费获得批准，小票上是本店名称。',
    en: 'A sale on the new terminal is approved, and the slip bears your name.',
  },
}
