import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const mendIntegration: Remedy = {
  id: 'mend-integration',
  title: { zh: '请厂商修正收银对接', en: 'Have the till connection mended' },
  actor: 'vendor',
  materials: [{ zh: '错误码与时间、双方版本号', en: 'error code, time, both versions' }],
  steps: [
    { zh: '先改为在终端上手工输入金额收款。', en: 'Meanwhile type the amount on the terminal.' },
    { zh: '把时间、错误码和版本发给收银系统厂商。', en: 'Send the maker of the till time, error code and versions.' },
    { zh: '核对终端地址、配对和接口版本。', en: 'Check address of the terminal, pairing and interface version.' },
  ],
  minutes: 15,
  waitMinutes: 1440,
  cost: fen(0),
  chance: { p: 0.7, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
