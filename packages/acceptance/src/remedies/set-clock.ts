import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const setClock: Remedy = {
  id: 'set-clock',
  title: { zh: '校准时间', en: 'Set the clock' },
  actor: 'operator',
  materials: [],
  steps: [
    {
      zh: '打开自动时间，时区选北京；没有此项就重新签到，由主机校时。',
      en: 'Switch on automatic time; without it sign on again, the host sets the clock.',
    },
    { zh: '核对年月日时分再收款。', en: 'Check date and time before taking a payment.' },
  ],
  minutes: 2,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.85, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
