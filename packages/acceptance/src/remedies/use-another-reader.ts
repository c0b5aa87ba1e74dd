import { fen } from '@shouli/vocabulary'
import type { Remedy } from '../remedy.ts'

export const useAnotherReader: Remedy = {
  id: 'use-another-reader',
  title: { zh: '换一种读卡方式', en: 'Read the card another way' },
  actor: 'operator',
  materials: [],
  steps: [
    { zh: '能挥卡就挥卡，能插卡就插卡，或请顾客扫码。', en: 'Tap if it can be tapped, insert if it has a chip, or let the customer scan.' },
    { zh: '这样能收款，就先营业，再报修坏掉的那个读卡部件。', en: 'If that works, go on selling and have the broken reader repaired.' },
  ],
  minutes: 1,
  waitMinutes: 0,
  cost: fen(0),
  chance: { p: 0.6, source: 'judgement' },
  risks: [],
  guards: [],
  verifiedBy: { zh: '同一台终端再做一笔同类交易并获得批准。', en: 'The next payment of this kind is approved on this terminal.' },
}
