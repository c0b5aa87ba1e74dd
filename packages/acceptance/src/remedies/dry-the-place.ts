import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const dryThePlace: Remedy = {
  id: 'dry-the-place',
  title: { zh: '除湿并擦干', en: 'Dry the terminal and its place' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '关机擦干外壳和接口，放在干燥处两小时。', en: 'Switch off, wipe case and plugs, leave it in a dry place for two hours.' },
    { zh: '以后远离水槽和蒸汽。', en: 'Keep it away from sink and steam.' },
  ],
  minutes: 5,
  waitMinutes: 120,
  cost: fen(0),
  chance: { p: 0.6, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
