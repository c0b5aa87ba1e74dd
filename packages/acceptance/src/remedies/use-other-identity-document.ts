import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const useOtherIdentityDocument: Remedy = {
  id: 'use-other-identity-document',
  title: { zh: '停止反复尝试，换一种方式核实身份', en: 'Stop trying, prove identity another way' },
  actor: 'merchant',
  materials: [
    { zh: '护照或其他有效证件', en: 'passport or another valid document' },
    { zh: '负责人身份证件正反两面照片', en: 'photographs of both sides of the identity document of the responsible person' },
  ],
  steps: [
    { zh: '不要再反复提交，次数用完会锁住。', en: 'Do not try again and again; the attempts run out.' },
    { zh: '在光线好的地方，本人重拍证件和人脸。', en: 'Take document and face again, in good light, by the person itself.' },
    { zh: '仍不通过，请客服人工核实或改用护照。', en: 'If it still fails ask for a check by a person, or hand in a passport.' },
  ],
  minutes: 12,
  waitMinutes: 1440,
  cost: fen(0),
  chance: { p: 0.8, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
