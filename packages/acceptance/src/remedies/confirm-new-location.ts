import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const confirmNewLocation: Remedy = {
  id: 'confirm-new-location',
  title: { zh: '登记新的安装地址', en: 'Confirm the new place' },
  actor: 'acquirer risk',
  materials: [
    { zh: '新地址的租赁合同或产权证明', en: 'lease or title of the new place' },
    { zh: '新店门头和收银台照片（带定位）', en: 'photographs of the new shop with their position' },
    { zh: '负责人身份证件正反两面照片', en: 'photographs of both sides of the identity document of the responsible person' },
  ],
  steps: [
    { zh: '搬店、换柜台前先告诉收单机构；已经搬了现在就说。', en: 'Tell the acquirer before you move; if you have moved, now.' },
    { zh: '配合核实身份，再变更地址。', en: 'Identity is verified before the address is changed.' },
    { zh: '登记完成后签到再收款。', en: 'Then sign on and take payments.' },
  ],
  minutes: 20,
  waitMinutes: 2880,
  cost: fen(0),
  chance: { p: 0.85, source: '259 §2.3; chance judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
