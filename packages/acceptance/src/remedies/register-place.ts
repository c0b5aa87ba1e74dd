import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const registerPlace: Remedy = {
  id: 'register-place',
  title: { zh: '登记安装地址', en: 'Register the place of the terminal' },
  actor: 'acquirer support',
  materials: [
    { zh: '商户号与终端号', en: 'merchant and terminal number' },
    { zh: '店铺门头和收银台照片（带定位）', en: 'photographs of shop front and till with their position' },
  ],
  steps: [
    { zh: '在店里把照片和地址发给收单机构。', en: 'Send photographs and address from the shop.' },
    { zh: '收单机构核对后登记。', en: 'The acquirer checks and registers them.' },
  ],
  minutes: 10,
  waitMinutes: 1440,
  cost: fen(0),
  chance: { p: 0.9, source: '259 §1.2; chance judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
