import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const bindTerminal: Remedy = {
  id: 'bind-terminal',
  title: { zh: '登记并绑定终端', en: 'Register and bind the terminal' },
  actor: 'acquirer support',
  materials: [
    { zh: '商户号与终端号', en: 'merchant and terminal number' },
    { zh: '机身背面的序列号（照片）', en: 'the serial number on the back, photographed' },
    { zh: '安装地址', en: 'the address where it stands' },
  ],
  steps: [
    { zh: '把终端号、序列号和安装地址发给收单机构。', en: 'Send terminal number, serial number and address to the acquirer.' },
    { zh: '收单机构登记五要素并报备。', en: 'The acquirer binds the five elements and files them.' },
    { zh: '完成后在终端签到。', en: 'Then sign on.' },
  ],
  minutes: 10,
  waitMinutes: 1440,
  cost: fen(0),
  chance: { p: 0.92, source: '259 §1.2; chance judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
