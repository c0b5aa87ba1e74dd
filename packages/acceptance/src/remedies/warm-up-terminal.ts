import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const warmUpTerminal: Remedy = {
  id: 'warm-up-terminal',
  title: { zh: '让终端回温', en: 'Warm the terminal up' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '拿进室内放30分钟，不要用热风烤。', en: 'Bring it inside for 30 minutes; no hot air.' },
    { zh: '擦干凝水后再开机充电。', en: 'Wipe off condensation, then switch on and charge.' },
  ],
  minutes: 2,
  waitMinutes: 30,
  cost: fen(0),
  chance: { p: 0.88, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
