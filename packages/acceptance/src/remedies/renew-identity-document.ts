import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const renewIdentityDocument: Remedy = {
  id: 'renew-identity-document',
  title: { zh: '更新负责人身份证件', en: 'Renew the identity document' },
  actor: 'merchant',
  materials: [
    { zh: '新的身份证件，或公安机关的领证凭单', en: 'the new document, or the receipt of the police' },
    { zh: '负责人身份证件正反两面照片', en: 'photographs of both sides of the identity document of the responsible person' },
  ],
  steps: [
    { zh: '到公安机关换领新证，可异地办理。', en: 'Have the document renewed; any police station will do.' },
    { zh: '换证期间先提交领证凭单或临时身份证。', en: 'Meanwhile hand in the receipt or a temporary card.' },
    { zh: '拿到新证后在商户后台更新。', en: 'Upload the new one when you have it.' },
  ],
  minutes: 40,
  waitMinutes: 7200,
  cost: fen(0),
  chance: { p: 0.93, source: '银办发〔2016〕110 §4; chance judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
