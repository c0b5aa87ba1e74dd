import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const askProvider: Remedy = {
  id: 'ask-provider',
  title: { zh: '查看服务商状态并等待恢复', en: 'See the provider status and wait' },
  actor: 'vendor',
  materials: [],
  steps: [
    { zh: '看服务商的状态页或公告，确认是否大面积故障。', en: 'Look at the status page or notices of the provider.' },
    { zh: '确认是故障就不要重装、不要恢复出厂，等恢复。', en: 'If it is an outage, do not reinstall or reset; wait.' },
  ],
  minutes: 3,
  waitMinutes: 60,
  cost: fen(0),
  chance: { p: 0.4, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
