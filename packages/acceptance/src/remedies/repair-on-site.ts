import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const repairOnSite: Remedy = {
  id: 'repair-on-site',
  title: { zh: '预约上门检修', en: 'Have an engineer come' },
  actor: 'field engineer',
  materials: [
    { zh: '机身序列号', en: 'serial number of the terminal' },
    { zh: '故障照片', en: 'photo of the fault' },
  ],
  steps: [
    { zh: '记下机身序列号、故障现象和时间，能拍照就拍照。', en: 'Note serial number, what happens and when; take a photo if you can.' },
    { zh: '预约时间，准备好备用收款方式。', en: 'Make an appointment and have another way to take money ready.' },
    { zh: '工程师检修后做一笔真实消费并核对签购单。', en: 'After the repair the engineer makes a real sale and checks the slip.' },
  ],
  minutes: 45,
  waitMinutes: 1440,
  cost: fen(10000),
  chance: { p: 0.85, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '检修后同一台终端的一笔消费获得批准。', en: 'A sale on this terminal is approved after the repair.' },
}
