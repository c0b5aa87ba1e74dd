import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const activateTerminal: Remedy = {
  id: 'activate-terminal',
  title: { zh: '在线激活终端', en: 'Activate the terminal on-line' },
  actor: 'field engineer',
  materials: [
    { zh: '终端', en: 'the terminal' },
    { zh: '营业执照与负责人身份证件', en: 'business licence and identity document' },
  ],
  steps: [
    { zh: '确认终端已送到登记的安装地址。', en: 'Make sure that the terminal stands at its registered address.' },
    { zh: '安装人员在线激活、灌装密钥、签到。', en: 'The installer activates it on-line, loads its keys and signs on.' },
    { zh: '培训收银员并做一笔消费。', en: 'Cashiers are shown how it works, and a sale is made.' },
  ],
  minutes: 30,
  waitMinutes: 1440,
  cost: fen(0),
  chance: { p: 0.95, source: '21 §4.4; chance judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
