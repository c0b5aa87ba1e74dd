import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const proveAddress: Remedy = {
  id: 'prove-address',
  title: { zh: '补交地址证明', en: 'Prove the address' },
  actor: 'merchant',
  materials: [{ zh: '租赁合同、产权证或水电费单（近三个月）', en: 'lease, title or a utility bill of the last three months' }],
  steps: [
    { zh: '地址写完整，与证明上一致，不要用邮政信箱。', en: 'Write it in full as on the proof; no post-office box.' },
    { zh: '上传证明，必要时配合上门或视频核实。', en: 'Upload the proof; a visit or a video call may follow.' },
  ],
  minutes: 10,
  waitMinutes: 2880,
  cost: fen(0),
  chance: { p: 0.86, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '处理完成后，本店任一终端的一笔消费获得批准。', en: 'Afterwards a sale on any terminal of the shop is approved.' },
}
