import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const restoreHostRecord: Remedy = {
  id: 'restore-host-record',
  title: { zh: '由收单机构补录终端资料', en: 'Have the record at the host completed' },
  actor: 'acquirer operations',
  materials: [{ zh: '商户号、终端号、序列号', en: 'merchant, terminal and serial number' }],
  steps: [
    { zh: '把商户号、终端号、序列号告诉收单机构。', en: 'Give your acquirer merchant, terminal and serial number.' },
    { zh: '他们补录密钥或档案后，重新签到。', en: 'When they have added key or record, sign on again.' },
  ],
  minutes: 10,
  waitMinutes: 60,
  cost: fen(0),
  chance: { p: 0.92, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
