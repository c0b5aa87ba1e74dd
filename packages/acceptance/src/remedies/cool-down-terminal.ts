import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const coolDownTerminal: Remedy = {
  id: 'cool-down-terminal',
  title: { zh: '给终端降温', en: 'Cool the terminal down' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '移到阴凉处，离开阳光、炉灶和车窗，停止充电。', en: 'Move it out of the sun, away from stove and car window; stop charging.' },
    { zh: '等20分钟再开机。', en: 'Wait 20 minutes, then switch on.' },
  ],
  minutes: 2,
  waitMinutes: 20,
  cost: fen(0),
  chance: { p: 0.88, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
