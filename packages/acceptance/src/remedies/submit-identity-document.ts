import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const submitIdentityDocument: Remedy = {
  id: 'submit-identity-document',
  title: { zh: '提交负责人身份证件', en: 'Hand in the identity document' },
  actor: 'merchant',
  materials: [{ zh: '负责人身份证件正反两面照片', en: 'photographs of both sides of the identity document of the responsible person' }],
  steps: [
    { zh: '请法定代表人或负责人本人拍摄证件正反面。', en: 'The responsible person photographs both sides of the document.' },
    { zh: '在商户后台提交，按提示做一次人脸核验。', en: 'Upload it and follow the face check.' },
  ],
  minutes: 10,
  waitMinutes: 1440,
  cost: fen(0),
  chance: { p: 0.92, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
