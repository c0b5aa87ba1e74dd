import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const declareBeneficialOwners: Remedy = {
  id: 'declare-beneficial-owners',
  title: { zh: '补报受益所有人', en: 'Declare the beneficial owners' },
  actor: 'merchant',
  materials: [{ zh: '股权结构和每位受益所有人的证件', en: 'ownership structure and the documents of each owner' }],
  steps: [
    {
      zh: '列出持股25%以上或实际控制的人；没有就填主要管理人。',
      en: 'List who holds 25 % or more or controls the business; else the manager.',
    },
    { zh: '上传他们的证件和股权证明。', en: 'Upload their documents and the proof.' },
  ],
  minutes: 20,
  waitMinutes: 2880,
  cost: fen(0),
  chance: { p: 0.88, source: '令〔2024〕3 Art 6; chance judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
